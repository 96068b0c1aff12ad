#include "prod/store/sqlite/sqlite_store.hpp"

#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <chrono>
#include <thread>
#include <utility>

#include "core/log/codec.hpp"
#include "prod/store/sqlite/log_rows.hpp"
#include "prod/store/sqlite/schema.hpp"
#include "prod/store/sqlite/sqlite_checkpoint.hpp"

namespace rb::prod {
namespace {

constexpr auto kDiskFullWait = std::chrono::milliseconds{100};
constexpr int kRowsAtATime = 200;  // of the log: no reader keeps the write-ahead log from shrinking

// In pages of 4 KiB. What is left after a few rounds is moved while nobody appends: milliseconds.
constexpr int kLongLog = 4'096;
constexpr int kFewPages = 256;
constexpr int kRounds = 5;

Result<void> set_up(Database& database) {
  for (const char* pragma : {"PRAGMA synchronous = FULL", "PRAGMA journal_size_limit = 67108864",
                             "PRAGMA trusted_schema = OFF"}) {
    if (auto set = database.run(pragma); !set) return set;
  }
  // Answers with the mode that it could set.
  auto mode = database.prepare("PRAGMA journal_mode = WAL");
  if (!mode) return tl::unexpected(mode.error());
  auto answer = mode->step();
  if (!answer) return tl::unexpected(answer.error());
  if (mode->bytes(0) != "wal") {
    return fail(ErrorCode::unsupported, "a write-ahead log is not possible on this file system");
  }
  return {};
}

// Every row of a query.
Result<void> each_row(Statement& statement, const std::function<Result<void>(Statement&)>& each) {
  for (;;) {
    auto stepped = statement.step();
    if (!stepped) return tl::unexpected(stepped.error());
    if (*stepped == Statement::Step::done) break;
    if (auto done = each(statement); !done) return done;
  }
  statement.reset();
  return {};
}

Result<void> each_entry(Statement& statement, const EachEntry& each) {
  Entry entry;
  return each_row(statement, [&](Statement& row) {
    entry.kind = row.bytes(0);
    entry.key = row.bytes(1);
    entry.body = row.bytes(2);
    return each(entry);
  });
}

// The rows from the one on which holds the event after `sequence`.
Result<LogRows> rows_after(Database& database, std::uint64_t sequence, std::int64_t& before_first) {
  auto holder = database.prepare("SELECT max(first) FROM log WHERE first <= ?");
  if (!holder) return tl::unexpected(holder.error());
  holder->bind(1, static_cast<std::int64_t>(sequence) + 1);
  auto found = holder->step();
  if (!found) return tl::unexpected(found.error());
  auto before =
      database.prepare("SELECT first, last, chain FROM log WHERE first < ? ORDER BY first DESC");
  if (!before) return tl::unexpected(before.error());
  before->bind(1, holder->number(0));
  found = before->step();
  if (!found) return tl::unexpected(found.error());
  if (*found == Statement::Step::done) return LogRows(0, "");
  before_first = before->number(0);
  return LogRows(static_cast<std::uint64_t>(before->number(1)), std::string(before->bytes(2)));
}

}  // namespace

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const std::string& given) {
  const std::string path = plain_path(given);
  auto lock = FileLock::take(path + ".lock");
  if (!lock) return tl::unexpected(lock.error());
  // Patients are in there: nobody else may read it, nor what SQLite puts beside it.
  if (auto made = make_private_file(path, false); !made) return tl::unexpected(made.error());
  auto database = Database::open(path, Database::Mode::read_write);
  if (!database) return tl::unexpected(database.error());
  if (auto set = set_up(*database); !set) return tl::unexpected(set.error());
  if (auto ready = bring_up_to_date(*database); !ready) return tl::unexpected(ready.error());
  auto statements = prepare(*database);
  if (!statements) return tl::unexpected(statements.error());
  std::unique_ptr<SqliteStore> store(
      new SqliteStore(path, *std::move(lock), *std::move(database), *std::move(statements)));
  if (auto found = store->find_end(); !found) return tl::unexpected(found.error());
  return store;
}

Result<SqliteStore::Statements> SqliteStore::prepare(Database& database) {
  auto begin = database.prepare("BEGIN IMMEDIATE");
  auto commit = database.prepare("COMMIT");
  auto rollback = database.prepare("ROLLBACK");
  auto log = database.prepare("INSERT INTO log (first, last, events, chain) VALUES (?, ?, ?, ?)");
  auto entry = database.prepare("INSERT INTO entries (kind, key, body) VALUES (?, ?, ?)");
  for (const auto* statement : {&begin, &commit, &rollback, &log, &entry}) {
    if (!*statement) return tl::unexpected(statement->error());
  }
  return Statements{*std::move(begin), *std::move(commit), *std::move(rollback), *std::move(log),
                    *std::move(entry)};
}

Result<void> SqliteStore::find_end() {
  auto end = database_.prepare("SELECT last, chain FROM log ORDER BY first DESC LIMIT 1");
  if (!end) return tl::unexpected(end.error());
  return each_row(*end, [&](Statement& row) -> Result<void> {
    last_sequence_ = static_cast<std::uint64_t>(row.number(0));
    chain_ = row.bytes(1);
    return {};
  });
}

// ---- writing

Result<void> SqliteStore::append(std::span<const Event> events) {
  if (events.empty() && staged_.empty()) return {};
  for (;;) {
    if (auto broken = turn_.broken()) return tl::unexpected(*std::move(broken));
    auto written = turn_.noted(write(events));
    if (written) break;
    if (!written.error().retryable) return written;
    disk_full_ = true;
    std::this_thread::sleep_for(kDiskFullWait);
  }
  disk_full_ = false;
  staged_.clear();
  if (!events.empty()) last_sequence_ = events.back().sequence;
  return {};
}

Result<void> SqliteStore::write(std::span<const Event> events) {
  const WriteTurn::Held turn(turn_, WriteTurn::For::log);
  if (auto begun = statements_.begin.run(); !begun) return begun;
  std::string chain = chain_;
  auto written = write_rows(events);
  if (written) written = statements_.commit.run();
  if (written) return {};
  // SQLite may have rolled back already; it says so with an error.
  static_cast<void>(statements_.rollback.run());
  chain_ = std::move(chain);
  return written;
}

Result<void> SqliteStore::write_rows(std::span<const Event> events) {
  for (const Entry& entry : staged_) {
    statements_.entry.bind(1, entry.kind).bind(2, entry.key).bind_bytes(3, entry.body);
    if (auto done = statements_.entry.run(); !done) return done;
  }
  if (events.empty()) return {};
  RB_ASSERT(events.front().sequence == last_sequence_ + 1);
  payload_.clear();
  for (const Event& event : events) append_record(payload_, event);
  chain_ = chain_of(chain_, payload_);
  statements_.log.bind(1, static_cast<std::int64_t>(events.front().sequence))
      .bind(2, static_cast<std::int64_t>(events.back().sequence))
      .bind_bytes(3, payload_)
      .bind_bytes(4, chain_);
  return statements_.log.run();
}

// ---- reading

Result<Database> SqliteStore::reader() const {
  return Database::open(path_, Database::Mode::read_only);
}

Result<void> SqliteStore::read_entries(const EachEntry& each) {
  auto database = reader();
  if (!database) return tl::unexpected(database.error());
  auto rows = database->prepare("SELECT kind, key, body FROM entries ORDER BY id");
  if (!rows) return tl::unexpected(rows.error());
  return each_entry(*rows, each);
}

Result<void> SqliteStore::read_entries(std::string_view kind, const EachEntry& each) {
  auto database = reader();
  if (!database) return tl::unexpected(database.error());
  auto rows = database->prepare("SELECT kind, key, body FROM entries WHERE kind = ? ORDER BY id");
  if (!rows) return tl::unexpected(rows.error());
  rows->bind(1, kind);
  return each_entry(*rows, each);
}

Result<void> SqliteStore::read_log(std::uint64_t sequence, const EachEvent& each) {
  const std::uint64_t until = last_sequence_;
  if (sequence >= until) return {};
  auto database = reader();
  if (!database) return tl::unexpected(database.error());
  std::int64_t first = 0;  // of the last row that was read
  auto log = rows_after(*database, sequence, first);
  if (!log) return tl::unexpected(log.error());
  auto rows = database->prepare(
      "SELECT first, last, events, chain FROM log WHERE first > ? AND first <= ? ORDER BY first "
      "LIMIT " +
      std::to_string(kRowsAtATime));
  if (!rows) return tl::unexpected(rows.error());
  for (int count = kRowsAtATime; count == kRowsAtATime;) {
    count = 0;
    rows->bind(1, first).bind(2, static_cast<std::int64_t>(until));
    auto read = each_row(*rows, [&](Statement& row) {
      ++count;
      first = row.number(0);
      return log->read({static_cast<std::uint64_t>(first),
                        static_cast<std::uint64_t>(row.number(1)), row.bytes(2), row.bytes(3)},
                       [&](const Event& event) {
                         return event.sequence <= sequence ? Result<void>{} : each(event);
                       });
    });
    if (!read) return read;
  }
  return log->end(until);
}

Result<std::vector<CheckpointInfo>> SqliteStore::checkpoints() {
  auto database = reader();
  if (!database) return tl::unexpected(database.error());
  auto rows = database->prepare(
      "SELECT id, sequence, digest, at FROM checkpoints WHERE complete = 1 ORDER BY id DESC");
  if (!rows) return tl::unexpected(rows.error());
  std::vector<CheckpointInfo> found;
  auto read = each_row(*rows, [&](Statement& row) -> Result<void> {
    found.push_back({row.number(0), static_cast<std::uint64_t>(row.number(1)),
                     static_cast<std::uint64_t>(row.number(2)), instant_from_ms(row.number(3))});
    return {};
  });
  if (!read) return tl::unexpected(read.error());
  return found;
}

Result<void> SqliteStore::read_checkpoint(std::int64_t id, const EachSlice& each) {
  auto database = reader();
  if (!database) return tl::unexpected(database.error());
  auto rows = database->prepare("SELECT body FROM slices WHERE checkpoint = ? ORDER BY number");
  if (!rows) return tl::unexpected(rows.error());
  rows->bind(1, id);
  return each_row(*rows, [&](Statement& row) { return each(row.bytes(0)); });
}

// ---- keeping

Result<std::unique_ptr<CheckpointWriter>> SqliteStore::begin_checkpoint() {
  return SqliteCheckpoint::begin(path_, turn_);
}

Result<void> SqliteStore::tidy() {
  return turn_.noted(move_log());
}

// The write-ahead log starts again from its beginning once all of it has been moved: while appends
// go on there is always some of it left, so the last pages are moved between two of them.
Result<void> SqliteStore::move_log() {
  auto database = Database::open(path_, Database::Mode::read_write);
  if (!database) return tl::unexpected(database.error());
  auto moved = database->move_log();
  for (int round = 1; moved && moved->left > kFewPages && round < kRounds; ++round) {
    moved = database->move_log();
  }
  if (!moved) return tl::unexpected(moved.error());
  if (moved->pages < kLongLog || moved->left > kFewPages) return {};
  const WriteTurn::Held turn(turn_, WriteTurn::For::upkeep);
  moved = database->move_log();
  return moved ? Result<void>{} : tl::unexpected(moved.error());
}

Result<void> SqliteStore::back_up(const std::string& given) {
  const std::string path = plain_path(given);
  if (::access(path.c_str(), F_OK) == 0) {
    return fail(ErrorCode::invalid_input, path + ": the file is there already");
  }
  const std::string part = path + ".part";
  ::unlink(part.c_str());
  if (auto made = make_private_file(part, true); !made) return made;
  auto copied = [&]() -> Result<void> {
    auto database = Database::open(path_, Database::Mode::read_write);
    if (!database) return tl::unexpected(database.error());
    auto copy = database->prepare("VACUUM INTO ?");
    if (!copy) return tl::unexpected(copy.error());
    copy->bind(1, part);
    if (auto done = copy->run(); !done) return done;
    return publish_file(part, path);
  }();
  if (!copied) ::unlink(part.c_str());
  return copied;
}

StoreHealth SqliteStore::health() const {
  StoreHealth health;
  health.disk_full = disk_full_;
  health.last_sequence = last_sequence_;
  struct statvfs disk {};
  if (::statvfs(path_.c_str(), &disk) == 0) {
    health.free_bytes = std::uint64_t{disk.f_bavail} * disk.f_frsize;
  }
  for (const char* part : {"", "-wal"}) {
    struct stat file {};
    if (::stat((path_ + part).c_str(), &file) == 0) {
      health.stored_bytes += static_cast<std::uint64_t>(file.st_size);
    }
  }
  return health;
}

}  // namespace rb::prod
