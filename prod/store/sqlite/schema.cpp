#include "prod/store/sqlite/schema.hpp"

#include <array>
#include <string>

namespace rb::prod {
namespace {

// Each step takes a file from the version of its position to the next one. Steps are for ever.
constexpr std::array kSteps = {R"(
  PRAGMA application_id = 1919054708;
  CREATE TABLE log (
    first INTEGER PRIMARY KEY,  -- sequence number of the first event
    last INTEGER NOT NULL,
    events BLOB NOT NULL,
    chain BLOB NOT NULL
  );
  CREATE TABLE entries (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    body BLOB NOT NULL
  );
  CREATE TABLE checkpoints (
    id INTEGER PRIMARY KEY,
    sequence INTEGER NOT NULL,
    digest INTEGER NOT NULL,
    at INTEGER NOT NULL,  -- of the last event, ms since 1970
    complete INTEGER NOT NULL
  );
  CREATE TABLE slices (
    checkpoint INTEGER NOT NULL,
    number INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (checkpoint, number)
  ) WITHOUT ROWID;
)",
                               R"(
  -- A start reads several kinds of which there are few, beside a million patients.
  CREATE INDEX entries_by_kind ON entries (kind);
)"};

constexpr std::int64_t kApplicationId = 1'919'054'708;  // "rbst"

Result<void> check_ours(Database& database, bool has_tables) {
  auto found = has_tables ? database.number("PRAGMA application_id")
                          : database.number("SELECT count(*) FROM sqlite_schema");
  if (!found) return tl::unexpected(found.error());
  if (*found != (has_tables ? kApplicationId : 0)) {
    return fail(ErrorCode::invalid_input, "this database is no store of ringbackd");
  }
  return {};
}

}  // namespace

Result<void> bring_up_to_date(Database& database) {
  auto version = database.number("PRAGMA user_version");
  if (!version) return tl::unexpected(version.error());
  if (*version > static_cast<std::int64_t>(kSteps.size())) {
    return fail(ErrorCode::unsupported, "the store was written by a newer version of ringbackd");
  }
  if (auto ours = check_ours(database, *version > 0); !ours) return ours;
  for (auto step = static_cast<std::size_t>(*version); step < kSteps.size(); ++step) {
    const std::string sql = std::string("BEGIN IMMEDIATE;") + kSteps[step] +
                            "PRAGMA user_version = " + std::to_string(step + 1) + ";COMMIT;";
    if (auto done = database.run(sql); !done) return done;
  }
  return {};
}

}  // namespace rb::prod
