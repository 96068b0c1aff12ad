// Writes one checkpoint into a tenant's file, over a connection of its own.
#pragma once

#include <memory>
#include <string>

#include "prod/store/sqlite/database.hpp"
#include "prod/store/sqlite/write_turn.hpp"
#include "prod/store/tenant_store.hpp"

namespace rb::prod {

class SqliteCheckpoint final : public CheckpointWriter {
 public:
  // Takes out first what an earlier one left unfinished. The turn is the store's and outlives this.
  [[nodiscard]] static Result<std::unique_ptr<CheckpointWriter>> begin(const std::string& path,
                                                                       WriteTurn& turn);
  [[nodiscard]] Result<void> add(std::string_view slice) override;
  [[nodiscard]] Result<void> finish(const CheckpointInfo& info) override;

 private:
  SqliteCheckpoint(Database database, WriteTurn& turn)
      : database_(std::move(database)), turn_(turn) {}
  [[nodiscard]] Result<void> start();
  [[nodiscard]] Result<void> run(Statement& statement);
  [[nodiscard]] Result<void> run(const std::string& sql);
  [[nodiscard]] Result<void> forget(const std::string& which);

  Database database_;
  WriteTurn& turn_;
  std::int64_t id_ = 0;
  std::int64_t next_ = 0;
};

}  // namespace rb::prod
