// SQLite files in a folder of their own, which goes with the bed.
#pragma once

#include <filesystem>

#include "tests/support/store/store_bed.hpp"

namespace rb::test {

// A folder for one test, with all that is in it.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  [[nodiscard]] std::string operator/(const std::string& name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

class SqliteBed final : public StoreBed {
 public:
  SqliteBed() : path_(folder_ / "tenant.sqlite") {}
  explicit SqliteBed(std::string path) : path_(std::move(path)) {}

  Result<std::unique_ptr<prod::TenantStore>> open() override;
  std::string backup_path() override { return folder_ / ("backup-" + std::to_string(++backups_)); }
  std::unique_ptr<StoreBed> backup(const std::string& path) override {
    return std::make_unique<SqliteBed>(path);
  }
  void change_row(int row) override;
  void remove_row(int row) override;
  void swap_rows(int row, int other) override;
  void change_newest_checkpoint() override;
  void remove_a_slice() override;
  void age_newest_checkpoint() override;
  void raise_version() override;

  [[nodiscard]] const std::string& path() const { return path_; }
  // As another program would; throws std::runtime_error.
  void sql(const std::string& statements) const;

 private:
  void change_slice(const std::string& where, const std::string& offset);
  TemporaryFolder folder_;
  std::string path_;
  int backups_ = 0;
};

}  // namespace rb::test
