//! Goals, entries and replies, with what they said before.
rows! {
    goal = "goal" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        family: Uuid,
        person: Uuid,
        version: i32,
        state: String,
        state_day: Option<String>,
        audience: String,
        audience_worker: Option<Uuid>,
        typed_by: Option<Uuid>,
        typed_on: Option<String>,
        made_at: i64,
        changed_at: i64,
        body: Vec<u8>,
    }
    goal_was = "goal_was" {
        #[sea_orm(primary_key, auto_increment = false)]
        goal: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        version: i32,
        until_at: i64,
        body: Vec<u8>,
    }
    entry = "entry" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        family: Uuid,
        person: Uuid,
        goal: Uuid,
        version: i32,
        state: String,
        audience: String,
        audience_worker: Option<Uuid>,
        day: String,
        typed_by: Option<Uuid>,
        typed_on: Option<String>,
        seen_on: Option<String>,
        made_at: i64,
        changed_at: i64,
        body: Vec<u8>,
    }
    entry_was = "entry_was" {
        #[sea_orm(primary_key, auto_increment = false)]
        entry: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        version: i32,
        until_at: i64,
        body: Vec<u8>,
    }
    reply = "reply" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        family: Uuid,
        person: Uuid,
        goal: Uuid,
        entry: Option<Uuid>,
        by_worker: Uuid,
        kind: String,
        point: Option<Uuid>,
        made_at: i64,
        seen_at: Option<i64>,
        body: Vec<u8>,
    }
}
