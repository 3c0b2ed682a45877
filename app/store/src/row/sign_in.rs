//! Accounts, sessions, tries, invitations, and the ways to a council's own sign-in.
rows! {
    account = "account" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        person: Option<Uuid>,
        worker: Option<Uuid>,
        name_hash: Vec<u8>,
        passphrase: String,
        language: String,
        state: String,
        made_at: i64,
    }
    session = "session" {
        #[sea_orm(primary_key, auto_increment = false)]
        token_hash: Vec<u8>,
        account: Uuid,
        kind: String,
        began_at: i64,
        used_at: i64,
        ended_at: Option<i64>,
    }
    attempts = "attempts" {
        #[sea_orm(primary_key, auto_increment = false)]
        key_hash: Vec<u8>,
        count: i32,
        since_at: i64,
        last_at: i64,
    }
    council_way = "council_way" {
        #[sea_orm(primary_key, auto_increment = false)]
        state_hash: Vec<u8>,
        session_hash: Option<Vec<u8>>,
        is_keeping: bool,
        until_at: i64,
    }
    council_identity = "council_identity" {
        #[sea_orm(primary_key, auto_increment = false)]
        identity_hash: Vec<u8>,
        account: Uuid,
        made_at: i64,
    }
    invitation = "invitation" {
        #[sea_orm(primary_key, auto_increment = false)]
        id: Uuid,
        family: Uuid,
        person: Uuid,
        by_worker: Uuid,
        code_hash: Vec<u8>,
        claim_hash: Option<Vec<u8>>,
        state: String,
        matching: Option<String>,
        until_at: i64,
        opened_at: Option<i64>,
        made_at: i64,
    }
}
