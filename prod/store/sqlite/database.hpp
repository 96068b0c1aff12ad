// SQLite behind a few calls: statements that bind, step and read; every failure an Error with
// SQLite's own words. Not thread-safe: a connection belongs to one thread.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace rb::prod {

class Statement {
 public:
  explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}

  // From 1 on, as in SQL. Bytes are not copied: they outlive the next step().
  Statement& bind(int position, std::int64_t number);
  Statement& bind(int position, std::string_view text);
  Statement& bind_bytes(int position, std::string_view bytes);

  enum class Step : std::uint8_t { row, done };
  [[nodiscard]] Result<Step> step();
  // Steps to the end and makes ready for the next use.
  [[nodiscard]] Result<void> run();
  void reset();

  // From 0 on. Valid until the next step.
  [[nodiscard]] std::int64_t number(int column) const;
  [[nodiscard]] std::string_view bytes(int column) const;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

class Database {
 public:
  enum class Mode : std::uint8_t { read_only, read_write, create };
  // Nobody but move_log() moves the write-ahead log. Error: not_found, io_failed, corrupt_data (not
  // a database).
  [[nodiscard]] static Result<Database> open(const std::string& path, Mode mode);

  [[nodiscard]] Result<Statement> prepare(std::string_view sql);
  // One or more statements without parameters; rows are dropped.
  [[nodiscard]] Result<void> run(const std::string& sql);
  // The first column of the first row; 0 if there is none.
  [[nodiscard]] Result<std::int64_t> number(std::string_view sql);

  struct Moved {
    int pages = 0;  // in the write-ahead log
    int left = 0;   // of them not moved: they are newer, or somebody still reads what stood before
  };
  // Moves what it can from the write-ahead log into the database without keeping anybody waiting.
  [[nodiscard]] Result<Moved> move_log();

  [[nodiscard]] sqlite3* raw() { return database_.get(); }

 private:
  struct Close {
    void operator()(sqlite3* database) const;
  };
  explicit Database(sqlite3* database) : database_(database) {}
  std::unique_ptr<sqlite3, Close> database_;
};

}  // namespace rb::prod
