//! Every operation there is has an address that answers.
use crate::portal::TestPortal;
use std::collections::BTreeSet;

macro_rules! names {
    ($($noun:ident: $($name:ident),+;)*) => { [$($(stringify!($name)),+),*] };
}

#[tokio::test]
async fn every_operation_is_mounted_once() {
    let portal = TestPortal::open().await;
    let mounted = server::router::mounted(&portal.portal);
    let different: BTreeSet<_> = mounted.iter().copied().collect();
    assert_eq!(different.len(), mounted.len(), "each once");
    let all: BTreeSet<_> = api::for_each_operation!(names).into_iter().collect();
    let forgotten: Vec<_> = all.difference(&different).collect();
    assert!(forgotten.is_empty(), "not mounted: {forgotten:?}");
}
