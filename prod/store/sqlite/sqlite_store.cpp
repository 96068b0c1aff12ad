#include "prod/store/sqlite/sqlite_store.hpp"

#include <fcntl.h>
#include <openssl/evp.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <thread>
#include <utility>

#include "core/log/codec.hpp"
#include "prod/store/sqlite/schema.hpp"

namespace rb::prod {
namespace {

constexpr auto kDiskFullWait = std::chrono::milliseconds{250};
constexpr int kKeptCheckpoints = 2;

// SHA-256 over the chain before and the bytes of this row.
std::string chain_of(std::string_view before, std::string_view bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned size = 0;
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                        &EVP_MD_CTX_free);
  RB_ASSERT(context != nullptr && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1);
  EVP_DigestUpdate(context.get(), before.data(), before.size());
  EVP_DigestUpdate(context.get(), bytes.data(), bytes.size());
  EVP_DigestFinal_ex(context.get(), digest.data(), &size);
  return {reinterpret_cast<const char*>(digest.data()), size};
}

tl::unexpected<Error> broken_log(std::int64_t row, const char* what) {
  return fail(ErrorCode::corrupt_data,
              "the log is damaged at event " + std::to_string(row) + ": " + what);
}

// Every row of a query.
Result<void> each_row(Database& database, std::string_view sql, std::int64_t parameter,
                      const std::function<Result<void>(Statement&)>& each) {
  auto statement = database.prepare(sql);
  if (!statement) return tl::unexpected(statement.error());
  if (parameter >= 0) statement->bind(1, parameter);
  for (;;) {
    auto stepped = statement->step();
    if (!stepped) return tl::unexpected(stepped.error());
    if (*stepped == Statement::Step::done) return {};
    if (auto done = each(*statement); !done) return done;
  }
}

// Held for the life of the process: the system lets go of it when the process dies.
Result<int> lock_file(const std::string& path) {
  const int lock = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (lock < 0) return fail(ErrorCode::io_failed, path + ": " + std::strerror(errno));
  if (::flock(lock, LOCK_EX | LOCK_NB) == 0) return lock;
  const int why = errno;
  ::close(lock);
  if (why == EWOULDBLOCK) {
    return fail(ErrorCode::unavailable, path + ": another ringbackd has this store open");
  }
  return fail(ErrorCode::io_failed, path + ": " + std::strerror(why));
}

class SqliteCheckpoint final : public CheckpointWriter {
 public:
  SqliteCheckpoint(Database database, Statement slice, std::int64_t id)
      : database_(std::move(database)), slice_(std::move(slice)), id_(id) {}

  Result<void> add(std::string_view slice) override {
    slice_.bind(1, id_).bind(2, next_++).bind_bytes(3, slice);
    return slice_.run();
  }

  // One small transaction after the other: what was taken out goes a piece at a time.
  Result<void> finish(const CheckpointInfo& info) override {
    auto done = database_.prepare(
        "UPDATE checkpoints SET sequence = ?, digest = ?, at = ?, complete = 1 WHERE id = ?");
    if (!done) return tl::unexpected(done.error());
    done->bind(1, static_cast<std::int64_t>(info.sequence))
        .bind(2, static_cast<std::int64_t>(info.digest))
        .bind(3, to_ms(info.at))
        .bind(4, id_);
    if (auto written = done->run(); !written) return written;
    return forget_old();
  }

 private:
  Result<void> forget_old() {
    auto keep = database_.number(
        "SELECT min(id) FROM (SELECT id FROM checkpoints WHERE complete = 1 "
        "ORDER BY id DESC LIMIT " +
        std::to_string(kKeptCheckpoints) + ")");
    if (!keep) return tl::unexpected(keep.error());
    auto piece = database_.prepare(
        "DELETE FROM slices WHERE (checkpoint, number) IN "
        "(SELECT checkpoint, number FROM slices WHERE checkpoint < ? LIMIT 4)");
    if (!piece) return tl::unexpected(piece.error());
    for (;;) {
      piece->bind(1, *keep);
      if (auto done = piece->run(); !done) return done;
      auto changed = database_.number("SELECT changes()");
      if (!changed) return tl::unexpected(changed.error());
      if (*changed == 0) break;
    }
    return database_.run("DELETE FROM checkpoints WHERE id < " + std::to_string(*keep));
  }

  Database database_;
  Statement slice_;
  std::int64_t id_;
  std::int64_t next_ = 0;
};

}  // namespace

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const std::string& path) {
  auto lock = lock_file(path + ".lock");
  if (!lock) return tl::unexpected(lock.error());
  auto opened = [&]() -> Result<std::unique_ptr<SqliteStore>> {
    auto database = Database::open(path, Database::Mode::create);
    if (!database) return tl::unexpected(database.error());
    // Patients are in there.
    ::chmod(path.c_str(), 0600);
    for (const char* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                               "PRAGMA wal_autocheckpoint = 0", "PRAGMA trusted_schema = OFF"}) {
      if (auto set = database->run(pragma); !set) return tl::unexpected(set.error());
    }
    if (auto ready = bring_up_to_date(*database); !ready) return tl::unexpected(ready.error());
    auto begin = database->prepare("BEGIN IMMEDIATE");
    auto commit = database->prepare("COMMIT");
    auto rollback = database->prepare("ROLLBACK");
    auto log =
        database->prepare("INSERT INTO log (first, last, events, chain) VALUES (?, ?, ?, ?)");
    auto entry = database->prepare("INSERT INTO entries (kind, key, body) VALUES (?, ?, ?)");
    for (const auto* statement : {&begin, &commit, &rollback, &log, &entry}) {
      if (!*statement) return tl::unexpected(statement->error());
    }
    auto last = database->prepare("SELECT last, chain FROM log ORDER BY first DESC LIMIT 1");
    if (!last) return tl::unexpected(last.error());
    auto found = last->step();
    if (!found) return tl::unexpected(found.error());
    std::unique_ptr<SqliteStore> store(
        new SqliteStore(path, *lock, *std::move(database),
                        {*std::move(begin), *std::move(commit), *std::move(rollback),
                         *std::move(log), *std::move(entry)}));
    if (*found == Statement::Step::row) {
      store->last_sequence_ = static_cast<std::uint64_t>(last->number(0));
      store->chain_ = last->bytes(1);
    }
    return store;
  }();
  if (!opened) ::close(*lock);
  return opened;
}

SqliteStore::SqliteStore(std::string path, int lock, Database database, Statements statements)
    : path_(std::move(path)),
      lock_(lock),
      database_(std::move(database)),
      statements_(std::move(statements)) {}

SqliteStore::~SqliteStore() {
  ::close(lock_);
}

// ---- writing

Result<void> SqliteStore::append(std::span<const Event> events) {
  if (events.empty() && staged_.empty()) return {};
  auto written = write(events);
  while (!written && written.error().retryable) {
    disk_full_ = true;
    std::this_thread::sleep_for(kDiskFullWait);
    written = write(events);
  }
  disk_full_ = false;
  if (!written) return written;
  staged_.clear();
  if (!events.empty()) last_sequence_ = events.back().sequence;
  return {};
}

Result<void> SqliteStore::write(std::span<const Event> events) {
  if (auto begun = statements_.begin.run(); !begun) return begun;
  std::string chain = chain_;
  auto written = write_rows(events);
  if (written) written = statements_.commit.run();
  if (written) return {};
  // A full disk: nothing of it is committed. Whatever else went wrong, this process ends.
  if (written.error().retryable) static_cast<void>(statements_.rollback.run());
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
  Entry entry;
  return each_row(*database, "SELECT kind, key, body FROM entries ORDER BY id", -1,
                  [&](Statement& row) {
                    entry.kind = row.bytes(0);
                    entry.key = row.bytes(1);
                    entry.body = row.bytes(2);
                    return each(entry);
                  });
}

Result<void> SqliteStore::read_log(std::uint64_t sequence, const EachEvent& each) {
  auto database = reader();
  if (!database) return tl::unexpected(database.error());
  std::string chain;
  if (auto before = database->prepare("SELECT chain FROM log WHERE last <= ? ORDER BY first DESC");
      !before) {
    return tl::unexpected(before.error());
  } else {
    before->bind(1, static_cast<std::int64_t>(sequence));
    auto found = before->step();
    if (!found) return tl::unexpected(found.error());
    if (*found == Statement::Step::row) chain = before->bytes(0);
  }
  std::uint64_t next = 0;
  return each_row(*database,
                  "SELECT first, last, events, chain FROM log WHERE last > ? ORDER BY first",
                  static_cast<std::int64_t>(sequence), [&](Statement& row) -> Result<void> {
                    const std::int64_t first = row.number(0);
                    if (next != 0 && static_cast<std::uint64_t>(first) != next) {
                      return broken_log(first, "events before it are missing");
                    }
                    if (next == 0 && static_cast<std::uint64_t>(first) > sequence + 1) {
                      return broken_log(first, "events before it are missing");
                    }
                    next = static_cast<std::uint64_t>(first);
                    const std::string_view payload = row.bytes(2);
                    chain = chain_of(chain, payload);
                    if (row.bytes(3) != chain) return broken_log(first, "its chain does not fit");
                    auto read = for_each_event(
                        std::as_bytes(std::span(payload)), [&](const Event& event) -> Result<void> {
                          if (event.sequence != next) {
                            return broken_log(first, "its events are not in order");
                          }
                          ++next;
                          return event.sequence <= sequence ? Result<void>{} : each(event);
                        });
                    if (!read) return read;
                    if (next != static_cast<std::uint64_t>(row.number(1)) + 1) {
                      return broken_log(first, "events at its end are missing");
                    }
                    return {};
                  });
}

Result<std::optional<CheckpointInfo>> SqliteStore::newest_checkpoint() {
  auto database = reader();
  if (!database) return tl::unexpected(database.error());
  std::optional<CheckpointInfo> info;
  auto read = each_row(
      *database,
      "SELECT id, sequence, digest, at FROM checkpoints WHERE complete = 1 ORDER BY id DESC "
      "LIMIT 1",
      -1, [&](Statement& row) -> Result<void> {
        info = CheckpointInfo{row.number(0), static_cast<std::uint64_t>(row.number(1)),
                              static_cast<std::uint64_t>(row.number(2)),
                              instant_from_ms(row.number(3))};
        return {};
      });
  if (!read) return tl::unexpected(read.error());
  return info;
}

Result<void> SqliteStore::read_checkpoint(std::int64_t id, const EachSlice& each) {
  auto database = reader();
  if (!database) return tl::unexpected(database.error());
  return each_row(*database, "SELECT body FROM slices WHERE checkpoint = ? ORDER BY number", id,
                  [&](Statement& row) { return each(row.bytes(0)); });
}

// ---- keeping

Result<std::unique_ptr<CheckpointWriter>> SqliteStore::begin_checkpoint() {
  auto database = Database::open(path_, Database::Mode::read_write);
  if (!database) return tl::unexpected(database.error());
  for (const char* sql :
       {"PRAGMA synchronous = FULL", "PRAGMA wal_autocheckpoint = 0",
        // What an earlier one left unfinished.
        "DELETE FROM slices WHERE checkpoint IN (SELECT id FROM checkpoints WHERE complete = 0)",
        "DELETE FROM checkpoints WHERE complete = 0",
        "INSERT INTO checkpoints (sequence, digest, at, complete) VALUES (0, 0, 0, 0)"}) {
    if (auto done = database->run(sql); !done) return tl::unexpected(done.error());
  }
  auto id = database->number("SELECT last_insert_rowid()");
  if (!id) return tl::unexpected(id.error());
  auto slice = database->prepare("INSERT INTO slices (checkpoint, number, body) VALUES (?, ?, ?)");
  if (!slice) return tl::unexpected(slice.error());
  return std::make_unique<SqliteCheckpoint>(*std::move(database), *std::move(slice), *id);
}

Result<void> SqliteStore::back_up(const std::string& path) {
  if (::access(path.c_str(), F_OK) == 0) {
    return fail(ErrorCode::invalid_input, path + ": the file is there already");
  }
  auto database = Database::open(path_, Database::Mode::read_write);
  if (!database) return tl::unexpected(database.error());
  auto copy = database->prepare("VACUUM INTO ?");
  if (!copy) return tl::unexpected(copy.error());
  copy->bind(1, path);
  if (auto done = copy->run(); !done) return done;
  // VACUUM leaves it to the system when the bytes reach the disk.
  ::chmod(path.c_str(), 0600);
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  const bool synced = file >= 0 && ::fsync(file) == 0;
  if (file >= 0) ::close(file);
  if (!synced) return fail(ErrorCode::io_failed, path + ": " + std::strerror(errno));
  return {};
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

Result<void> SqliteStore::tidy() {
  auto database = Database::open(path_, Database::Mode::read_write);
  if (!database) return tl::unexpected(database.error());
  auto left = database->checkpoint_passive();
  if (!left) return tl::unexpected(left.error());
  return {};
}

}  // namespace rb::prod
