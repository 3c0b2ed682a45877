//! What the keeping itself keeps: keys, the audit, and writes already done.
rows! {
    keeping = "keeping" {
        #[sea_orm(primary_key, auto_increment = false)]
        name: String,
        value: Vec<u8>,
    }
    data_key = "data_key" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        kind: String,
        of: Uuid,
        in_family: Uuid,
        wrapped: Vec<u8>,
        made_at: i64,
    }
    lane = "lane" {
        #[sea_orm(primary_key, auto_increment = false)]
        number: i32,
        seq: i64,
        hash: Vec<u8>,
    }
    audit = "audit" {
        #[sea_orm(primary_key, auto_increment = false)]
        lane: i32,
        #[sea_orm(primary_key, auto_increment = false)]
        seq: i64,
        made_at: i64,
        who_kind: String,
        who: Option<Uuid>,
        deed: String,
        name: String,
        family: Option<Uuid>,
        person: Option<Uuid>,
        things: String,
        write: Option<Uuid>,
        outcome: String,
        hash: Vec<u8>,
    }
    audit_anchor = "audit_anchor" {
        #[sea_orm(primary_key, auto_increment = false)]
        seq: i64,
        made_at: i64,
        heads: String,
        hash: Vec<u8>,
    }
    kept_write = "kept_write" {
        #[sea_orm(primary_key, auto_increment = false)]
        who_kind: String,
        #[sea_orm(primary_key, auto_increment = false)]
        who: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        name: String,
        request: Vec<u8>,
        reply: Vec<u8>,
        made_at: i64,
    }
}
