#include "tests/support/store/sqlite_bed.hpp"

#include <sqlite3.h>

#include <stdexcept>

#include "prod/store/sqlite/sqlite_store.hpp"

namespace rb::test {
namespace {

// The key of the n-th row of the log.
std::string row_key(int row) {
  return "(SELECT first FROM log ORDER BY first LIMIT 1 OFFSET " + std::to_string(row) + ")";
}

constexpr const char* kNewest = "(SELECT max(id) FROM checkpoints WHERE complete = 1)";

std::string byte_changed(const std::string& column, const std::string& offset) {
  // Hexadecimal text is what SQL can cut and join bytes by.
  const std::string hex = "hex(" + column + ")";
  const std::string place = "(2 * (" + offset + ") + 1)";
  return "unhexed(substr(" + hex + ", 1, " + place + " - 1) || CASE substr(" + hex + ", " + place +
         ", 2) WHEN '55' THEN 'AA' ELSE '55' END || substr(" + hex + ", " + place + " + 2))";
}

// unhex() came with SQLite 3.41.
void unhexed(sqlite3_context* context, int, sqlite3_value** values) {
  const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
  const int size = sqlite3_value_bytes(values[0]) / 2;
  std::string bytes;
  for (int i = 0; i < size; ++i) {
    bytes.push_back(static_cast<char>(std::stoi(std::string(text + 2 * i, 2), nullptr, 16)));
  }
  sqlite3_result_blob(context, bytes.data(), size, SQLITE_TRANSIENT);
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
  std::string name = std::filesystem::temp_directory_path() / "rb-store-XXXXXX";
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for a test");
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::vector<BedKind> all_beds() {
  return {{"sqlite", [] { return std::unique_ptr<StoreBed>(new SqliteBed); }}};
}

Result<std::unique_ptr<prod::TenantStore>> SqliteBed::open() {
  return prod::SqliteStore::open(path_);
}

void SqliteBed::sql(const std::string& statements) const {
  sqlite3* database = nullptr;
  if (sqlite3_open(path_.c_str(), &database) != SQLITE_OK) throw std::runtime_error(path_);
  sqlite3_create_function(database, "unhexed", 1, SQLITE_UTF8, nullptr, &unhexed, nullptr, nullptr);
  char* message = nullptr;
  const int code = sqlite3_exec(database, statements.c_str(), nullptr, nullptr, &message);
  const std::string said = message == nullptr ? "" : message;
  const bool changed = sqlite3_total_changes(database) > 0;
  sqlite3_free(message);
  sqlite3_close(database);
  if (code != SQLITE_OK) throw std::runtime_error(statements + ": " + said);
  if (!changed && statements.find("PRAGMA") == std::string::npos) {
    throw std::runtime_error(statements + ": changed nothing");
  }
}

void SqliteBed::change_row(int row) {
  sql("UPDATE log SET events = " + byte_changed("events", "length(events) / 2") +
      " WHERE first = " + row_key(row));
}
void SqliteBed::remove_row(int row) {
  sql("DELETE FROM log WHERE first = " + row_key(row));
}
// Each keeps its number and gets the other's events and chain.
void SqliteBed::swap_rows(int row, int other) {
  sql("CREATE TEMP TABLE two AS SELECT * FROM log WHERE first IN (" + row_key(row) + ", " +
      row_key(other) +
      ");"
      "UPDATE log SET (events, chain) = (SELECT events, chain FROM two WHERE two.first <> "
      "log.first)"
      " WHERE first IN (SELECT first FROM two)");
}
void SqliteBed::change_slice(const std::string& where, const std::string& offset) {
  sql("UPDATE slices SET body = " + byte_changed("body", offset) +
      " WHERE checkpoint = " + kNewest + " AND " + where);
}
void SqliteBed::change_newest_checkpoint() {
  change_slice("number = 1", "length(body) - 1");
}
void SqliteBed::remove_a_slice() {
  sql(std::string("DELETE FROM slices WHERE number = 2 AND checkpoint = ") + kNewest);
}
void SqliteBed::age_newest_checkpoint() {
  change_slice("number = 0", "0");
}
void SqliteBed::raise_version() {
  sql("PRAGMA user_version = 1000");
}

}  // namespace rb::test
