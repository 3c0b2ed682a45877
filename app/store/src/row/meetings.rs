//! Meetings, with a time and place for each adult.
rows! {
    meeting = "meeting" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        family: Uuid,
        kind: String,
        state: String,
        made_at: i64,
        changed_at: i64,
    }
    meeting_person = "meeting_person" {
        #[sea_orm(primary_key, auto_increment = false)]
        meeting: Uuid,
        family: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        person: Uuid,
        starts_at: i64,
        body: Vec<u8>,
    }
    meeting_worker = "meeting_worker" {
        #[sea_orm(primary_key, auto_increment = false)]
        meeting: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        worker: Uuid,
    }
}
