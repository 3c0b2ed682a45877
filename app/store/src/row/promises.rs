//! Promises and what they said before.
rows! {
    promise = "promise" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        family: Uuid,
        version: i32,
        owner_kind: String,
        owner: Option<Uuid>,
        state: String,
        by_day: String,
        made_at: i64,
        changed_at: i64,
        body: Vec<u8>,
    }
    promise_to = "promise_to" {
        #[sea_orm(primary_key, auto_increment = false)]
        promise: Uuid,
        family: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        person: Uuid,
    }
    promise_was = "promise_was" {
        #[sea_orm(primary_key, auto_increment = false)]
        promise: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        number: i32,
        until_at: i64,
        owner_kind: String,
        owner: Option<Uuid>,
        state: String,
        by_day: String,
        body: Vec<u8>,
    }
}
