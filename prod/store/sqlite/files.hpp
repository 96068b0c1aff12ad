// The files of a store: who holds them, who may read them, and when their names are durable.
#pragma once

#include <string>
#include <utility>

#include "core/base/result.hpp"

namespace rb::prod {

// A path that SQLite takes for nothing but a path: neither ":memory:" nor "file:..." nor "".
[[nodiscard]] std::string plain_path(const std::string& path);

// Makes an empty file that only its owner may read, if there is none. `exclusively`: an error if
// there is one.
[[nodiscard]] Result<void> make_private_file(const std::string& path, bool exclusively);

// Gives a finished file its name, durably. Error: invalid_input (there is one of that name).
[[nodiscard]] Result<void> publish_file(const std::string& from, const std::string& to);

// Held for its life; the system lets go of it when the process dies.
class FileLock {
 public:
  // Error: unavailable (somebody else holds it), io_failed.
  [[nodiscard]] static Result<FileLock> take(const std::string& path);
  ~FileLock();
  FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
  FileLock(const FileLock&) = delete;
  FileLock& operator=(FileLock&&) = delete;

 private:
  explicit FileLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;
};

}  // namespace rb::prod
