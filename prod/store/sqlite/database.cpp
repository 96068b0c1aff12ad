#include "prod/store/sqlite/database.hpp"

#include <sqlite3.h>

namespace rb::prod {
namespace {

// Somebody with another program may hold the lock: our own threads take turns.
constexpr int kBusyMillis = 10'000;

Error error_of(sqlite3* database, const std::string& doing) {
  const int code = database == nullptr ? SQLITE_NOMEM : sqlite3_extended_errcode(database);
  const char* words = database == nullptr ? "out of memory" : sqlite3_errmsg(database);
  Error error{ErrorCode::io_failed, doing + ": " + words};
  switch (code & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      error.code = ErrorCode::corrupt_data;
      break;
    case SQLITE_CANTOPEN:
      error.code = ErrorCode::not_found;
      break;
    case SQLITE_FULL:  // not committed: the last frame of a commit is the one that counts
      error.code = ErrorCode::unavailable;
      error.retryable = true;
      break;
    default:
      break;
  }
  return error;
}

}  // namespace

// ---- statements

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

Statement& Statement::bind(int position, std::int64_t number) {
  sqlite3_bind_int64(statement_.get(), position, number);
  return *this;
}

Statement& Statement::bind(int position, std::string_view text) {
  sqlite3_bind_text64(statement_.get(), position, text.data(), text.size(), SQLITE_STATIC,
                      SQLITE_UTF8);
  return *this;
}

// A null pointer would be NULL, not empty.
Statement& Statement::bind_bytes(int position, std::string_view bytes) {
  const char* data = bytes.empty() ? "" : bytes.data();
  sqlite3_bind_blob64(statement_.get(), position, data, bytes.size(), SQLITE_STATIC);
  return *this;
}

Result<Statement::Step> Statement::step() {
  switch (sqlite3_step(statement_.get())) {
    case SQLITE_ROW:
      return Step::row;
    case SQLITE_DONE:
      return Step::done;
    default:
      return tl::unexpected(error_of(sqlite3_db_handle(statement_.get()), "the store"));
  }
}

Result<void> Statement::run() {
  for (;;) {
    auto stepped = step();
    if (!stepped) {
      reset();
      return tl::unexpected(stepped.error());
    }
    if (*stepped == Step::done) break;
  }
  reset();
  return {};
}

void Statement::reset() {
  sqlite3_reset(statement_.get());
  sqlite3_clear_bindings(statement_.get());
}

std::int64_t Statement::number(int column) const {
  return sqlite3_column_int64(statement_.get(), column);
}

std::string_view Statement::bytes(int column) const {
  const void* data = sqlite3_column_blob(statement_.get(), column);
  const int size = sqlite3_column_bytes(statement_.get(), column);
  return {static_cast<const char*>(data), static_cast<std::size_t>(size)};
}

// ---- the database

void Database::Close::operator()(sqlite3* database) const {
  sqlite3_close_v2(database);
}

Result<Database> Database::open(const std::string& path, Mode mode) {
  int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  flags |= mode == Mode::read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
  if (mode == Mode::create) flags |= SQLITE_OPEN_CREATE;
  sqlite3* opened = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &opened, flags, nullptr);
  Database database(opened);
  if (code != SQLITE_OK) return tl::unexpected(error_of(opened, path));
  sqlite3_busy_timeout(opened, kBusyMillis);
  sqlite3_wal_autocheckpoint(opened, 0);
  // Debian's default overwrites what is deleted: old checkpoints, in which nobody has a name.
  if (auto set = database.run("PRAGMA secure_delete = FAST"); !set) {
    return tl::unexpected(set.error());
  }
  return database;
}

Result<Statement> Database::prepare(std::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v3(raw(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                         &statement, nullptr) != SQLITE_OK) {
    return tl::unexpected(error_of(raw(), "the store"));
  }
  return Statement(statement);
}

Result<void> Database::run(const std::string& sql) {
  if (sqlite3_exec(raw(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
    return tl::unexpected(error_of(raw(), "the store"));
  }
  return {};
}

Result<std::int64_t> Database::number(std::string_view sql) {
  auto statement = prepare(sql);
  if (!statement) return tl::unexpected(statement.error());
  auto stepped = statement->step();
  if (!stepped) return tl::unexpected(stepped.error());
  return *stepped == Statement::Step::row ? statement->number(0) : 0;
}

Result<Database::Moved> Database::move_log() {
  // A connection that has read nothing yet knows of no write-ahead log, and would move nothing.
  if (auto read = number("SELECT count(*) FROM sqlite_schema"); !read) {
    return tl::unexpected(read.error());
  }
  Moved moved;
  int done = 0;
  const int code =
      sqlite3_wal_checkpoint_v2(raw(), nullptr, SQLITE_CHECKPOINT_PASSIVE, &moved.pages, &done);
  if (code != SQLITE_OK && code != SQLITE_BUSY) return tl::unexpected(error_of(raw(), "the store"));
  moved.left = moved.pages - done;
  return moved;
}

}  // namespace rb::prod
