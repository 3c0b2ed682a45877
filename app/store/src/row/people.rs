//! Families, the people in them and the workers around them.
rows! {
    team = "team" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        body: Vec<u8>,
        made_at: i64,
    }
    worker = "worker" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        team: Uuid,
        role: String,
        post: String,
        works_on: i32,
        body: Vec<u8>,
        made_at: i64,
    }
    family = "family" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        team: Uuid,
        plan_kind: Option<String>,
        body: Vec<u8>,
        made_at: i64,
    }
    person = "person" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        kind: String,
        made_at: i64,
    }
    family_person = "family_person" {
        #[sea_orm(primary_key, auto_increment = false)]
        family: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        person: Uuid,
        body: Vec<u8>,
        made_at: i64,
    }
    involvement = "involvement" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        family: Uuid,
        worker: Uuid,
        adult: Option<Uuid>,
        from_day: String,
        to_day: Option<String>,
        made_at: i64,
    }
    cover = "cover" {
        #[sea_orm(primary_key, auto_increment = false)]
        worker: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        from_day: String,
        to_day: String,
        by_worker: Uuid,
        made_at: i64,
    }
    hand_over = "hand_over" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        family: Uuid,
        involvement: Uuid,
        from_worker: Uuid,
        to_worker: Uuid,
        on_day: String,
        made_at: i64,
        body: Vec<u8>,
    }
    goodbye = "goodbye" {
        #[sea_orm(primary_key, auto_increment = false)]
        hand_over: Uuid,
        family: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        person: Uuid,
        body: Vec<u8>,
    }
}
