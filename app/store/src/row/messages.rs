//! Threads and messages.
rows! {
    thread = "thread" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        family: Uuid,
        person: Uuid,
        state: String,
        made_at: i64,
        last_at: i64,
        body: Vec<u8>,
    }
    thread_worker = "thread_worker" {
        #[sea_orm(primary_key, auto_increment = false)]
        thread: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        worker: Uuid,
        from_at: i64,
        to_at: Option<i64>,
        hand_over: Option<Uuid>,
    }
    message = "message" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        thread: Uuid,
        family: Uuid,
        person: Uuid,
        number: i32,
        by_worker: Option<Uuid>,
        made_at: i64,
        opened_at: Option<i64>,
        body: Vec<u8>,
    }
}
