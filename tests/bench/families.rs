//! As many families as are wanted, written as a council's folder and lived through the product itself.
use anyhow::{Context, Result, anyhow};
use domain::{
    id::{FamilyId, GoalId, ThreadId},
    sign_in::Passphrase,
};
use server::{
    assets::Assets,
    clock::Clock,
    cookie::Token,
    council,
    origin::{Origin, Origins},
    portal::Portal,
    sample::{Act, Deed, Kind, Passphrases, Sample},
};
use std::{
    collections::BTreeMap,
    fmt::Write,
    fs,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};
use store::{Settings, Store, Where, sign_in::SignIn};

use crate::bare::{LONG_LOG, POINTS, SAYS};

/// So many parents are signed in while it is measured; the others' families are only there.
pub(crate) const PARENTS: u32 = 300;
/// So many of them have a long log: each may ask only so often.
pub(crate) const LONG_LOGS: u32 = 6;
/// Families that live at the same time while they are made.
const AT_ONCE: usize = 48;
const WORKERS: u32 = 10;
/// One kind after another, as far as there are points.
const KINDS: [&str; 4] = ["going_well", "worry", "needs_to_change", "life_will_look"];

/// A parent with a phone.
#[derive(Clone, Debug)]
pub(crate) struct Parent {
    /// What their browser sends back.
    pub(crate) cookie: String,
    pub(crate) family: FamilyId,
    pub(crate) goal: GoalId,
    pub(crate) thread: ThreadId,
}

/// Writes the folder: the council's own files, and a life for everybody in it.
pub(crate) fn write(council: &Path, folder: &Path, families: u32) -> Result<()> {
    let life = folder.join("life");
    fs::create_dir_all(&life)?;
    for file in fs::read_dir(council)? {
        let file = file?.path();
        if file.is_file() {
            fs::copy(&file, folder.join(file.file_name().context("a file has a name")?))?;
        }
    }
    let with_phone = families.min(PARENTS);
    fs::write(folder.join("accounts.toml"), accounts(with_phone)?)?;
    fs::write(life.join("00-team.toml"), team()?)?;
    for n in 0..families {
        fs::write(life.join(format!("family-{n}.toml")), family(n, n < with_phone)?)?;
    }
    Ok(())
}

fn accounts(parents: u32) -> Result<String> {
    let mut text =
        "[team]\nid = \"team\"\nname = \"Team\"\n[team.manager]\nwho = \"boss\"\nname = \"Boss\"\n\
                    role = \"team-manager\"\nworks_on = [true, true, true, true, true, false, false]\n"
            .to_owned();
    let workers = (0..WORKERS).map(|n| (format!("worker-{n}"), "worker"));
    let parents = (0..parents).map(|n| (format!("parent-{n}"), "parent"));
    let everyone = [("boss".to_owned(), "worker")].into_iter().chain(workers).chain(parents);
    for (nth, (who, is)) in everyone.enumerate() {
        let word: String =
            [nth / 676 % 26, nth / 26 % 26, nth % 26].iter().map(|at| char::from(b'a' + *at as u8)).collect();
        write!(
            text,
            "[[accounts]]\nwho = \"{who}\"\nis = \"{is}\"\nabout = \"\"\nsign_in_name = \"river lamp {word}\"\n\
             passphrase = \"toast crumbs on the {word} sofa\"\nlanguage = \"en-GB\"\n"
        )?;
    }
    Ok(text)
}

fn act(text: &mut String, day: i32, who: &str, name: &str, fields: &str) -> Result<()> {
    Ok(write!(text, "[[act]]\nday = {day}\nat = \"10:00\"\nwho = \"{who}\"\ndo = \"{name}\"\n{fields}\n")?)
}

fn team() -> Result<String> {
    let mut text = "[always]\nteam = \"@team\"\n".to_owned();
    for n in 0..WORKERS {
        let fields = format!(
            "worker = \"@worker-{n}\"\nname = \"Worker\"\nrole = \"childrens-social-worker\"\npost = \"practitioner\"\n\
             works_on = [true, true, true, true, true, false, false]\n\
             sign_in_name = \"@sign-in-name worker-{n}\"\npassphrase = \"@passphrase worker-{n}\""
        );
        act(&mut text, -90, "boss", "AddWorker", &fields)?;
    }
    Ok(text)
}

fn family(n: u32, has_phone: bool) -> Result<String> {
    let mut text =
        format!("[always]\nteam = \"@team\"\nfamily = \"@family-{n}\"\nperson = \"@parent-{n}\"\n");
    let worker = format!("worker-{}", n % WORKERS);
    let label = format!("family = \"@family-{n}\"\nlabel = \"Family {n}\"\nplan_kind = \"child-protection\"");
    act(&mut text, -60, "boss", "AddFamily", &label)?;
    let adult = format!("person = \"@parent-{n}\"\nname = \"Parent\"\nkind = \"adult\"");
    act(&mut text, -60, "boss", "AddPerson", &adult)?;
    let child = format!("person = \"@child-{n}\"\nname = \"Child\"\nkind = {{ child = \"child\" }}");
    act(&mut text, -60, "boss", "AddPerson", &child)?;
    let with = format!("involvement = \"@involvement-{n}\"\nworker = \"@{worker}\"\nwith = \"children\"");
    act(&mut text, -60, "boss", "AddInvolvement", &with)?;
    let points: Vec<String> = (0..POINTS).map(|nth| format!("@point-{n}-{nth}")).collect();
    for (nth, point) in points.iter().enumerate() {
        let kind = KINDS[nth * KINDS.len() / points.len()];
        let fields = format!(
            "[act.point]\nid = \"{point}\"\nversion = 0\nkind = \"{kind}\"\nchild = \"@child-{n}\"\nsays = \"{SAYS}\"\n\
             to = [\"@parent-{n}\"]"
        );
        act(&mut text, -50, &worker, "PutPoint", &fields)?;
    }
    let points: Vec<String> =
        points.iter().map(|it| format!("{{ point = \"{it}\", version = 1 }}")).collect();
    let talk = format!("points = [{}]\nhow = \"in_person\"\non = \"@then\"", points.join(", "));
    act(&mut text, -40, &worker, "RecordTalk", &talk)?;
    act(&mut text, -40, &worker, "PublishPlan", "")?;
    if has_phone {
        phone(&mut text, n, &worker)?;
    }
    Ok(text)
}

/// What a parent did with their phone.
fn phone(text: &mut String, n: u32, worker: &str) -> Result<()> {
    let who = format!("parent-{n}");
    act(text, -34, worker, "Invite", &format!("invitation = \"@invitation-{n}\""))?;
    let goal = format!(
        "goal = \"@goal-{n}\"\naudience = \"my_team\"\nfor_later = false\n[act.words]\narea = \"getting_on\"\n\
         different = \"Calm mornings\"\nstrengths = [\"good_with_routines\"]"
    );
    act(text, -20, &who, "SetGoal", &goal)?;
    let thread = format!(
        "thread = \"@thread-{n}\"\ntopic = \"Evenings\"\nworkers = [\"@{worker}\"]\nmessage = \"@message-{n}\"\n\
         words = \"{SAYS}\""
    );
    act(text, -20, &who, "StartThread", &thread)?;
    let entries = if n < LONG_LOGS { LONG_LOG } else { 3 };
    for nth in 0..entries {
        let entry = format!(
            "entry = \"@entry-{n}-{nth}\"\ngoal = \"@goal-{n}\"\naudience = \"my_team\"\n\
             words = {{ day = \"@then\", went = \"partly\", words = \"{SAYS}\" }}"
        );
        act(text, -20, &who, "LogEntry", &entry)?;
    }
    Ok(())
}

/// Lives all of it in an empty store, signs the parents in and lets go of the store.
pub(crate) async fn live(folder: &Path, place: Where, key_file: &Path) -> Result<Vec<Parent>> {
    let council = council::load(folder)?;
    let clock = Clock::of_this_machine();
    let holders = council.roles.iter().filter(|role| role.holds_plan).map(|role| role.key.clone()).collect();
    let settings = Settings::new(place, key_file.to_owned(), holders);
    let store = Store::open(settings, clock.now()).await.map_err(|error| anyhow!("{error}"))?;
    let sample = Sample::read(folder, &council, clock.today(), Passphrases::AsWritten)?;
    let origins = Origins::new(Origin::local("localhost", 1), []);
    let portal = Portal::new(store, council, clock, origins, Assets::none());

    let mut files: BTreeMap<String, Vec<Act>> = BTreeMap::new();
    for act in &sample.acts {
        let file = act.place.split(": line").next().unwrap_or_default().to_owned();
        files.entry(file).or_default().push(act.clone());
    }
    let part = |acts| Sample { team: sample.team.clone(), accounts: sample.accounts.clone(), acts };
    let (_, team) = files.pop_first().context("the team's file is the first")?;
    part(team).live(&portal, |_, _| ()).await?;
    let left = Arc::new(Mutex::new(files.into_values().collect::<Vec<_>>()));
    let nobody = part(Vec::new());
    let living: Vec<_> = (0..AT_ONCE)
        .map(|_| {
            let (left, portal, mut sample) = (left.clone(), portal.clone(), nobody.clone());
            tokio::spawn(async move {
                loop {
                    let next = left.lock().unwrap_or_else(PoisonError::into_inner).pop();
                    let Some(acts) = next else { return Ok::<_, anyhow::Error>(()) };
                    sample.acts = acts;
                    sample.go_on(&portal, |_, _| ()).await?;
                }
            })
        })
        .collect();
    for living in living {
        living.await??;
    }
    let parents = sign_in(&portal, &sample).await?;
    portal.store.close(portal.clock.now()).await;
    Ok(parents)
}

/// Signs every parent in who has a phone, each from somewhere else.
async fn sign_in(portal: &Portal, sample: &Sample) -> Result<Vec<Parent>> {
    let mut parents = Vec::new();
    for account in sample.accounts.iter().filter(|account| account.is == Kind::Parent) {
        let ask = SignIn {
            name: account.sign_in_name.clone(),
            passphrase: Passphrase::typed(&account.passphrase).context("a passphrase")?,
            address: account.who.clone(),
            at: portal.clock.now(),
        };
        let signed_in = portal.store.sign_in(ask).await.map_err(|error| anyhow!("{error}"))?;
        let signed_in = signed_in.map_err(|refusal| anyhow!("{}: {refusal:?}", account.who))?;
        let line = Token::of_session(&signed_in.token).set();
        let cookie = line.to_str()?.split(';').next().unwrap_or_default().to_owned();
        let mine = sample.acts.iter().filter(|act| act.who == account.who);
        let (mut goal, mut thread) = (None, None);
        for act in mine {
            match &act.deed {
                Deed::SetGoal(ask) => goal = Some(ask.goal),
                Deed::StartThread(ask) => thread = Some((ask.family, ask.thread)),
                _ => {}
            }
        }
        let (family, thread) = thread.context("every parent with a phone has a thread")?;
        parents.push(Parent { cookie, family, goal: goal.context("and a goal")?, thread });
    }
    Ok(parents)
}
