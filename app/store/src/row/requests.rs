//! What adults asked their team for, and what was answered.
rows! {
    request = "request" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        family: Uuid,
        person: Uuid,
        kind: String,
        state: String,
        made_at: i64,
        body: Option<Vec<u8>>,
    }
    request_answer = "request_answer" {
        #[sea_orm(primary_key, auto_increment = false)]
        request: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        number: i32,
        by_worker: Uuid,
        made_at: i64,
        seen_at: Option<i64>,
        body: Vec<u8>,
    }
}
