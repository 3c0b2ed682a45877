//! What adults answered to activities, with what they said before.
rows! {
    activity_run = "activity_run" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        family: Uuid,
        person: Uuid,
        activity: String,
        version: i32,
        state: String,
        together: bool,
        audience: String,
        audience_worker: Option<Uuid>,
        offered_by: Option<Uuid>,
        seen_on: Option<String>,
        made_at: i64,
        changed_at: i64,
        offered_body: Option<Vec<u8>>,
        body: Option<Vec<u8>>,
    }
    activity_run_was = "activity_run_was" {
        #[sea_orm(primary_key, auto_increment = false)]
        run: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        version: i32,
        until_at: i64,
        body: Vec<u8>,
    }
}
