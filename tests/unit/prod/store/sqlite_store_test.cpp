// What is said of SQLite files only: names, permissions, the write-ahead log, files of earlier
// versions.
#include "prod/store/sqlite/sqlite_store.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <thread>

#include "prod/store/recover.hpp"
#include "tests/support/store/recorded.hpp"
#include "tests/support/store/sqlite_bed.hpp"

namespace rb::test {
namespace {

namespace fs = std::filesystem;
using prod::SqliteStore;

class SqliteFile : public testing::Test {
 protected:
  const Recording& run_ = recorded(15);
  const std::span<const Event> events_{run_.events};
  TemporaryFolder folder_;
};

unsigned permissions(const std::string& path) {
  struct stat file {};
  return ::stat(path.c_str(), &file) == 0 ? file.st_mode & 0777U : 0;
}

TEST_F(SqliteFile, IsItsOwnersAlone) {
  const mode_t before = ::umask(0);
  const std::string path = folder_ / "tenant.sqlite";
  const auto store = must(SqliteStore::open(path));
  must(store->append(events_.first(50)));
  must(store->back_up(folder_ / "copy"));
  ::umask(before);
  for (const char* part : {"", "-wal", "-shm", ".lock"}) {
    EXPECT_EQ(permissions(path + part), 0600U) << part;
  }
  EXPECT_EQ(permissions(folder_ / "copy"), 0600U);
  EXPECT_FALSE(fs::exists(folder_ / "copy.part"));
}

TEST_F(SqliteFile, IsNamedAsItIsNamed) {
  const fs::path here = fs::current_path();
  fs::create_directory(folder_ / "in");
  fs::current_path(folder_ / "in");
  for (const char* name :
       {":memory:", "file:a?mode=memory", "file:b", "a b'c\"d%20e#f?g", "ü", "-rf", "x;y", "*"}) {
    {
      const auto store = must(SqliteStore::open(name));
      must(store->append(events_.first(30)));
      must(store->back_up(std::string(name) + ".copy"));
    }
    EXPECT_TRUE(fs::exists(folder_ / "in/" + name)) << name;
    EXPECT_EQ(first_of(events_, read_back(*must(SqliteStore::open(name)))), 30) << name;
    EXPECT_EQ(first_of(events_, read_back(*must(SqliteStore::open(std::string(name) + ".copy")))),
              30)
        << name;
  }
  fs::current_path(here);
}

TEST_F(SqliteFile, NeedsAFolder) {
  const auto store = SqliteStore::open(folder_ / "nowhere/tenant.sqlite");
  ASSERT_FALSE(store);
  EXPECT_EQ(store.error().code, ErrorCode::io_failed);
}

TEST_F(SqliteFile, IsNoOtherFile) {
  const std::string path = folder_ / "letter.txt";
  std::ofstream(path) << std::string(5'000, 'a');
  const auto store = SqliteStore::open(path);
  ASSERT_FALSE(store);
  EXPECT_EQ(store.error().code, ErrorCode::corrupt_data);
}

TEST_F(SqliteFile, IsNoOtherDatabase) {
  const SqliteBed other;
  other.sql("PRAGMA user_version = 0; CREATE TABLE a (b); INSERT INTO a VALUES (1)");
  const auto store = SqliteStore::open(other.path());
  ASSERT_FALSE(store);
  EXPECT_EQ(store.error().code, ErrorCode::invalid_input);
  other.sql("PRAGMA user_version = 1");
  EXPECT_EQ(SqliteStore::open(other.path()).error().code, ErrorCode::invalid_input);
}

// Nothing starts the write-ahead log again but tidy(), and appends never pause.
TEST_F(SqliteFile, KeepsItsWriteAheadLogShort) {
  constexpr std::uint64_t kMiB = 1U << 20U;
  const std::string path = folder_ / "tenant.sqlite";
  const auto store = must(SqliteStore::open(path));
  std::uintmax_t longest = 0;
  std::jthread keeper([&](const std::stop_token& stop) {
    while (!stop.stop_requested()) {
      must(store->tidy());
      longest = std::max(longest, fs::file_size(path + "-wal"));
    }
  });
  for (int i = 0; i < 240; ++i) {
    store->stage({"large", "", std::string(kMiB / 2, 'x')});
    must(store->commit());
  }
  keeper.request_stop();
  keeper.join();
  EXPECT_GT(fs::file_size(path), 100 * kMiB);
  EXPECT_LT(longest, 80 * kMiB);
}

// ---- files of earlier versions, kept as they were written

void write_fixture(const Recording& run, const std::string& path);

TEST_F(SqliteFile, OfVersion1IsRead) {
  const std::string kept = RB_SOURCE_DIR "/tests/unit/prod/store/kept/version-1.sqlite";
  if (std::getenv("RB_WRITE_FIXTURE") != nullptr) write_fixture(recorded(19), kept);
  const std::string path = folder_ / "tenant.sqlite";
  fs::copy_file(kept, path);
  const auto store = must(SqliteStore::open(path));
  std::vector<Event> events;
  must(store->read_log(0, [&](const Event& event) -> Result<void> {
    events.push_back(event);
    return {};
  }));
  ASSERT_EQ(events.size(), 223U);
  EXPECT_EQ(must(store->checkpoints()).size(), 1U);
  std::vector<std::string> entries;
  must(store->read_entries([&](const prod::Entry& entry) -> Result<void> {
    entries.push_back(entry.kind + '/' + entry.key + '/' + entry.body);
    return {};
  }));
  EXPECT_EQ(entries, (std::vector<std::string>{"policy/0a/policy: one", "policy/0a/"}));
  // Of the policies a fold wants to know no more than that they are there.
  const auto policy = recorded(19).policies.front();
  const auto any = [&](std::uint64_t) { return policy; };
  TenantState state;
  for (const Event& event : events) evolve(state, event, any);
  EXPECT_EQ(digest(must(prod::recover(*store, any)).state), digest(state));
}

void write_fixture(const Recording& run, const std::string& path) {
  fs::remove(path);
  {
    const auto store = must(SqliteStore::open(path));
    store->stage({"policy", "0a", "policy: one"});
    append_in_groups(*store, std::span(run.events).first(200), 40);
    must(prod::store_checkpoint(*store, must(prod::recover(*store, policies_of(run)))));
    store->stage({"policy", "0a", ""});
    must(store->append(std::span(run.events).subspan(200)));
  }
  fs::remove(path + ".lock");
}

}  // namespace
}  // namespace rb::test
