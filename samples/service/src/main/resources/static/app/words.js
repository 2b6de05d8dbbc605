// What the page itself says. Everything about rosters and their data is said by the service, in the same language.
import { h } from "./dom.js";

const ID = {
  skip: "Langsung ke isi", language: "Bahasa", signIn: "Masuk", signOut: "Keluar", username: "Nama pengguna", password: "Kata sandi",
  plans: "Rencana", today: "Daftar hari", mine: "Hari saya", audit: "Jejak audit",
  upload: "Unggah data", uploadHelp: "Buku kerja (.xlsx) atau dokumen JSON. Semua kesalahan disampaikan sekaligus.",
  file: "Berkas", send: "Unggah", sample: "Unduh contoh buku kerja", noPlans: "Belum ada rencana.",
  name: "Nama", period: "Masa", people: "Pegawai", units: "Unit kerja", by: "Oleh", at: "Waktu", version: "Versi", state: "Keadaan",
  uploaded: "Data diterima.", notices: "Yang perlu diketahui tentang data ini:",
  solve: "Susun jadwal", solveHelp: "Jadwal disusun di latar belakang; halaman ini boleh ditutup.", solves: "Penyusunan", cancel: "Hentikan",
  restart: "Susun ulang", parts: "{done} dari {all} bagian selesai", best: "Terbaik sejauh ini {cost}; tidak mungkin di bawah {bound}",
  waiting: "Menunggu giliran", earlier: "Penyusunan sebelumnya",
  rosters: "Jadwal", roster: "Jadwal {id}", noRosters: "Belum ada jadwal. Susun dahulu.",
  openPage: "Buka halaman jadwal", annex: "Unduh lampiran", letters: "Unduh surat dan kalender", calendars: "Unduh kalender",
  cost: "Nilai penyimpangan", bound: "Batas bawah", gap: "Selisih paling besar", hard: "Aturan wajib yang dilanggar",
  findings: "Catatan terbesar", noFindings: "Tidak ada catatan.",
  propose: "Usulkan untuk diterbitkan", note: "Keterangan", proposals: "Usulan", approve: "Setujui dan terbitkan", reject: "Tolak",
  noProposals: "Tidak ada usulan.", ownProposal: "Anda yang mengusulkan; pejabat lain yang memutuskan.",
  awaits: "Menunggu persetujuan pejabat.", publications: "Yang diterbitkan", noPublications: "Belum ada yang diterbitkan.",
  approvedBy: "Disetujui", proposedBy: "Diusulkan", hash: "Sidik isi", holds: "berlaku", replaced: "diganti",
  absence: "Laporkan ketidakhadiran", absenceHelp: "Jadwal disusun ulang dengan perubahan sesedikit mungkin.",
  person: "Pegawai", kind: "Jenis", from: "Dari", to: "Sampai", settled: "Hari yang tetap, sampai dengan (boleh kosong)",
  report: "Laporkan dan susun ulang", reported: "Yang dilaporkan", choose: "Pilih ...",
  changes: "Yang berubah sejak {since}", changeCount: "{days} hari dan {posts} tempat tugas berubah karena penyusunan, {forced} karena data sendiri; {people} pegawai diberi tahu.",
  noChanges: "Tidak ada yang berubah.", before: "Semula", after: "Menjadi", reason: "Sebab", date: "Tanggal", letter: "Surat untuk pegawai ini",
  copy: "Salin", copied: "Tersalin.", revision: "perubahan", unit: "Unit kerja", place: "Di mana", post: "Tempat tugas",
  nobody: "Tidak ada jadwal yang diterbitkan untuk hari ini.", why: "Mengapa?", whyHelp: "Pilih satu hari untuk membaca alasannya.",
  noDays: "Belum ada jadwal yang diterbitkan untuk Anda.", myCalendar: "Unduh kalender saya", myLetters: "Surat untuk saya",
  who: "Siapa", what: "Apa", subject: "Mengenai", detail: "Rincian", more: "Yang lebih lama", done: "Selesai.", error: "Gagal",
  offline: "Layanan tidak dapat dihubungi.", home: "di rumah: {n}", site: "di kantor: {n}", away: "tidak di tempat: {n}",
  "place.SITE": "Di kantor", "place.HOME": "Di rumah", "place.AWAY": "Tidak di tempat", "post.OFFICE": "Ruang kerja", "post.FIELD": "Lapangan",
  "kind.LEAVE": "Sakit atau cuti", "kind.OFFICIAL_TRAVEL": "Dinas luar", "kind.STUDY": "Tugas belajar",
  "state.WAITING": "menunggu", "state.RUNNING": "berjalan", "state.DONE": "selesai", "state.CANCELLED": "dihentikan",
  "state.FAILED": "gagal", "state.INTERRUPTED": "terputus", "state.OPEN": "menunggu", "state.APPROVED": "disetujui", "state.REJECTED": "ditolak",
  "status.OPTIMAL": "terbaik, terbukti", "status.FEASIBLE": "memenuhi aturan wajib", "status.INFEASIBLE": "melanggar aturan wajib",
  "stage.check": "Memeriksa data", "stage.compile": "Menyiapkan", "stage.split": "Membagi", "stage.relax": "Mencari batas bawah",
  "stage.search": "Memperbaiki", "stage.audit": "Menghitung ulang", "stage.done": "Menyimpan",
  "role.OFFICER": "petugas", "role.HEAD": "pejabat", "role.EMPLOYEE": "pegawai",
  "what.uploaded": "mengunggah data", "what.started": "memulai penyusunan", "what.cancelled": "menghentikan penyusunan", "what.solved": "jadwal tersusun",
  "what.ended": "penyusunan berakhir", "what.proposed": "mengusulkan", "what.approved": "menyetujui", "what.rejected": "menolak",
  "what.reported": "melaporkan ketidakhadiran", "what.signed-in": "masuk",
};

const EN = {
  skip: "Skip to content", language: "Language", signIn: "Sign in", signOut: "Sign out", username: "User name", password: "Password",
  plans: "Plans", today: "List of the day", mine: "My days", audit: "Audit trail",
  upload: "Upload data", uploadHelp: "A workbook (.xlsx) or a JSON document. All errors are told at once.",
  file: "File", send: "Upload", sample: "Download a sample workbook", noPlans: "There is no plan yet.",
  name: "Name", period: "Period", people: "People", units: "Units", by: "By", at: "When", version: "Version", state: "State",
  uploaded: "The data were taken in.", notices: "What to know about these data:",
  solve: "Make a roster", solveHelp: "It is made in the background; this page may be closed.", solves: "Solves", cancel: "Stop",
  restart: "Solve again", parts: "{done} of {all} parts done", best: "Best so far {cost}; nothing below {bound} is possible",
  waiting: "Waiting for its turn", earlier: "Earlier solves",
  rosters: "Rosters", roster: "Roster {id}", noRosters: "There is no roster yet. Make one first.",
  openPage: "Open the roster page", annex: "Download the annex", letters: "Download letters and calendars", calendars: "Download calendars",
  cost: "Cost", bound: "Lower bound", gap: "Gap at most", hard: "Hard rules broken",
  findings: "What costs most", noFindings: "Nothing to note.",
  propose: "Propose for publication", note: "Note", proposals: "Proposals", approve: "Approve and publish", reject: "Reject",
  noProposals: "There is no proposal.", ownProposal: "You proposed it; another head decides.",
  awaits: "Waits for the approval of a head.", publications: "Published versions", noPublications: "Nothing is published yet.",
  approvedBy: "Approved", proposedBy: "Proposed", hash: "Content hash", holds: "in force", replaced: "replaced",
  absence: "Report an absence", absenceHelp: "The roster is made again with as few changes as possible.",
  person: "Employee", kind: "Kind", from: "From", to: "Through", settled: "Settled through (may be empty)",
  report: "Report and replan", reported: "Reported", choose: "Choose ...",
  changes: "What changed since {since}", changeCount: "{days} days and {posts} posts changed by planning, {forced} by the data alone; {people} people are told.",
  noChanges: "Nothing changes.", before: "Was", after: "Is now", reason: "Why", date: "Date", letter: "Letter to this person",
  copy: "Copy", copied: "Copied.", revision: "revision", unit: "Unit", place: "Where", post: "Post",
  nobody: "No roster is published for this day.", why: "Why?", whyHelp: "Choose a day to read its reasons.",
  noDays: "No roster is published for you yet.", myCalendar: "Download my calendar", myLetters: "Letters to me",
  who: "Who", what: "What", subject: "Subject", detail: "Detail", more: "Older entries", done: "Done.", error: "Failed",
  offline: "The service cannot be reached.", home: "at home: {n}", site: "on site: {n}", away: "not there: {n}",
  "place.SITE": "On site", "place.HOME": "At home", "place.AWAY": "Not there", "post.OFFICE": "Office", "post.FIELD": "Field",
  "kind.LEAVE": "Illness or leave", "kind.OFFICIAL_TRAVEL": "Official travel", "kind.STUDY": "Study",
  "state.WAITING": "waiting", "state.RUNNING": "running", "state.DONE": "done", "state.CANCELLED": "stopped",
  "state.FAILED": "failed", "state.INTERRUPTED": "interrupted", "state.OPEN": "waiting", "state.APPROVED": "approved", "state.REJECTED": "rejected",
  "status.OPTIMAL": "optimal, proven", "status.FEASIBLE": "keeps all hard rules", "status.INFEASIBLE": "breaks hard rules",
  "stage.check": "Checking", "stage.compile": "Preparing", "stage.split": "Splitting", "stage.relax": "Finding a lower bound",
  "stage.search": "Improving", "stage.audit": "Counting again", "stage.done": "Storing",
  "role.OFFICER": "officer", "role.HEAD": "head", "role.EMPLOYEE": "employee",
  "what.uploaded": "uploaded data", "what.started": "started a solve", "what.cancelled": "stopped a solve", "what.solved": "roster made",
  "what.ended": "solve ended", "what.proposed": "proposed", "what.approved": "approved", "what.rejected": "rejected",
  "what.reported": "reported an absence", "what.signed-in": "signed in",
};

const known = () => {
  try {
    return localStorage.getItem("rotasi.lang");
  } catch {
    return null;
  }
};

export const lang = known() === "en" ? "en" : "id";
const WORDS = lang === "en" ? EN : ID;
document.documentElement.lang = lang;

export function t(key, values = {}) {
  return (WORDS[key] ?? key).replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}

const local = (iso) => { const [y, m, d] = iso.split("-").map(Number); return new Date(y, m - 1, d); };
export const date = (iso) => local(iso).toLocaleDateString(lang, { weekday: "short", day: "numeric", month: "short", year: "numeric" });
export const dayOfMonth = (iso) => local(iso).toLocaleDateString(lang, { weekday: "short", day: "numeric", month: "short" });
export const weekday = (iso) => local(iso).getDay();
export const time = (iso) => new Date(iso).toLocaleString(lang, { dateStyle: "medium", timeStyle: "short" });
export const number = (value) => value.toLocaleString(lang);

export function languageSwitch() {
  const to = (other) => h("button", {
    type: "button", lang: other, "aria-pressed": String(lang === other),
    onclick: () => { localStorage.setItem("rotasi.lang", other); location.reload(); },
  }, other === "id" ? "ID" : "EN");
  return h("div", { class: "switch", role: "group", "aria-label": t("language") }, to("id"), to("en"));
}
