// A place where one store can be opened, closed and damaged: what the suite needs of every kind of
// store.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "prod/store/tenant_store.hpp"

namespace rb::test {

class StoreBed {
 public:
  virtual ~StoreBed() = default;

  // From a process of its own, or again after the one before was closed.
  [[nodiscard]] virtual Result<std::unique_ptr<prod::TenantStore>> open() = 0;

  // A fresh path for a copy, and the bed that it makes.
  [[nodiscard]] virtual std::string backup_path() = 0;
  [[nodiscard]] virtual std::unique_ptr<StoreBed> backup(const std::string& path) = 0;

  // ---- damage, while nobody has it open. Rows of the log count from 0.
  virtual void change_row(int row) = 0;
  virtual void remove_row(int row) = 0;
  virtual void swap_rows(int row, int other) = 0;
  virtual void change_newest_checkpoint() = 0;  // one byte of a slice
  virtual void remove_a_slice() = 0;            // of the newest
  virtual void age_newest_checkpoint() = 0;     // written by another version of the program
  virtual void raise_version() = 0;             // of the store's format
};

using MakeBed = std::unique_ptr<StoreBed> (*)();
struct BedKind {
  const char* name;
  MakeBed make;
};

// Every kind of store there is.
[[nodiscard]] std::vector<BedKind> all_beds();

}  // namespace rb::test
