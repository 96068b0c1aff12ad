#include "prod/store/sqlite/sqlite_checkpoint.hpp"

namespace rb::prod {
namespace {

constexpr int kKept = 2;

}  // namespace

Result<std::unique_ptr<CheckpointWriter>> SqliteCheckpoint::begin(const std::string& path,
                                                                  WriteTurn& turn) {
  auto database = Database::open(path, Database::Mode::read_write);
  if (!database) return tl::unexpected(database.error());
  std::unique_ptr<SqliteCheckpoint> writer(new SqliteCheckpoint(*std::move(database), turn));
  if (auto started = writer->start(); !started) return tl::unexpected(started.error());
  return writer;
}

// No commit here waits for the disk. What a loss of power takes back it takes back in order: never
// a slice of a finished checkpoint, nor an old one's without the new one.
Result<void> SqliteCheckpoint::start() {
  if (auto set = database_.run("PRAGMA synchronous = NORMAL"); !set) return set;
  if (auto gone = forget("complete = 0"); !gone) return gone;
  if (auto made =
          run("INSERT INTO checkpoints (sequence, digest, at, complete) VALUES (0, 0, 0, 0)");
      !made) {
    return made;
  }
  auto id = database_.number("SELECT last_insert_rowid()");
  if (!id) return tl::unexpected(id.error());
  id_ = *id;
  return {};
}

Result<void> SqliteCheckpoint::add(std::string_view slice) {
  auto insert = database_.prepare("INSERT INTO slices (checkpoint, number, body) VALUES (?, ?, ?)");
  if (!insert) return tl::unexpected(insert.error());
  insert->bind(1, id_).bind(2, next_++).bind_bytes(3, slice);
  return run(*insert);
}

Result<void> SqliteCheckpoint::finish(const CheckpointInfo& info) {
  auto done = database_.prepare(
      "UPDATE checkpoints SET sequence = ?, digest = ?, at = ?, complete = 1 WHERE id = ?");
  if (!done) return tl::unexpected(done.error());
  done->bind(1, static_cast<std::int64_t>(info.sequence))
      .bind(2, static_cast<std::int64_t>(info.digest))
      .bind(3, to_ms(info.at))
      .bind(4, id_);
  if (auto written = run(*done); !written) return written;
  return forget("id NOT IN (SELECT id FROM checkpoints WHERE complete = 1 ORDER BY id DESC LIMIT " +
                std::to_string(kKept) + ")");
}

// A slice at a time, so that no append waits long.
Result<void> SqliteCheckpoint::forget(const std::string& which) {
  auto piece = database_.prepare(
      "DELETE FROM slices WHERE (checkpoint, number) IN (SELECT checkpoint, number FROM slices "
      "WHERE checkpoint IN (SELECT id FROM checkpoints WHERE " +
      which + ") LIMIT 1)");
  if (!piece) return tl::unexpected(piece.error());
  for (;;) {
    if (auto done = run(*piece); !done) return done;
    auto changed = database_.number("SELECT changes()");
    if (!changed) return tl::unexpected(changed.error());
    if (*changed == 0) break;
  }
  return run("DELETE FROM checkpoints WHERE " + which);
}

Result<void> SqliteCheckpoint::run(Statement& statement) {
  const WriteTurn::Held turn(turn_, WriteTurn::For::upkeep);
  return turn_.noted(statement.run());
}

Result<void> SqliteCheckpoint::run(const std::string& sql) {
  const WriteTurn::Held turn(turn_, WriteTurn::For::upkeep);
  return turn_.noted(database_.run(sql));
}

}  // namespace rb::prod
