### میری ٹیم: کون کون ہے، کس میں مدد کر سکتا ہے، کب کام کرتا ہے۔

my-team-heading = میری ٹیم
my-team-intro = یہ وہ لوگ ہیں جو آپ کے اور آپ کے بچوں کے ساتھ کام کرتے ہیں۔
my-team-with-children = بچوں کے ساتھ کام کرنے والے
my-team-with-me = میرے ساتھ کام کرنے والے
my-team-none = ابھی یہاں کسی کا نام نہیں۔
my-team-works-on = کام کے دن: { $days }
my-team-away = { $day } تک موجود نہیں۔ تب تک { $cover } آپ کے لیے موجود ہیں۔
my-team-write = پیغام لکھیں
my-team-write-about = { $name } کو
my-team-goodbyes = الوداعی پیغام
my-team-goodbye-from = { $name } نے { $day } کو الوداع کہا
my-team-goodbye-to = اب { $name } آپ کے لیے موجود ہیں۔
