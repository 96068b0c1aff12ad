// Disks that are full, fail or tear a write. What SQLite promises about SQLITE_FULL in its
// write-ahead log is not written down (https://www.sqlite.org/walformat.html gives the format and
// the rule of recovery), so it is tried here at every byte.
#include <gtest/gtest.h>

#include <filesystem>
#include <thread>

#include "prod/store/recover.hpp"
#include "tests/support/store/fault_vfs.hpp"
#include "tests/support/store/recorded.hpp"
#include "tests/support/store/sqlite_bed.hpp"

namespace rb::test {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

class Faults : public testing::Test {
 protected:
  // What a process finds that comes after one which died now, or after the power was lost.
  struct Found {
    std::vector<std::string> events;
    std::int64_t entries = 0;
    std::int64_t checkpoint = 0;  // that recovery started from
  };
  [[nodiscard]] Found found_after_power_loss() { return found_after_a_crash("-synced"); }
  [[nodiscard]] Found found_after_a_crash(const std::string& which = "") {
    const TemporaryFolder folder;
    for (const std::string part : {"", "-wal"}) {
      if (fs::exists(bed_.path() + part + which)) {
        fs::copy_file(bed_.path() + part + which, folder / ("tenant.sqlite" + part));
      }
    }
    const auto room = disk_.room.exchange(-1);
    SqliteBed copy(folder / "tenant.sqlite");
    const auto store = must(copy.open());
    Found found{read_back(*store)};
    must(store->read_entries([&](const prod::Entry&) -> Result<void> {
      ++found.entries;
      return {};
    }));
    found.checkpoint = static_cast<std::int64_t>(must(prod::recover(*store, policies_)).checkpoint);
    disk_.room = room;
    return found;
  }

  void wait_until(const std::function<bool()>& condition) {
    for (int i = 0; i < 10'000 && !condition(); ++i) std::this_thread::sleep_for(1ms);
    ASSERT_TRUE(condition());
  }

  FaultVfs disk_;
  SqliteBed bed_;
  const std::span<const Event> events_{recorded(15).events};
  const PolicyByHash policies_ = policies_of(recorded(15));
};

// The disk fills up at every place that a commit can have come to: within and between the header
// and the page of each frame of the write-ahead log.
TEST_F(Faults, AFullDiskHasCommittedNothingAndLosesNothing) {
  constexpr std::int64_t kFrameHeader = 24;
  constexpr std::int64_t kFrame = kFrameHeader + 4'096;
  const auto store = must(bed_.open());
  std::int64_t stored = 0;
  std::int64_t entries = 0;
  int full = 0;
  for (std::int64_t frame = 0; frame < 20; ++frame) {
    for (const std::int64_t more : {std::int64_t{0}, std::int64_t{1}, kFrameHeader - 1,
                                    kFrameHeader, kFrameHeader + 1, kFrame / 2, kFrame - 1}) {
      disk_.room = frame * kFrame + more;
      const auto next = events_.subspan(stored, 3);
      std::atomic<bool> done = false;
      std::jthread writer([&] {
        store->stage({"large", std::to_string(entries), std::string(9'000, 'x')});
        must(store->append(next));
        done = true;
      });
      wait_until([&] { return store->health().disk_full || done; });
      if (!done) {
        ++full;
        EXPECT_EQ(store->health().last_sequence, stored);
        const Found found = found_after_a_crash();
        EXPECT_EQ(first_of(events_, found.events), stored) << frame << " + " << more;
        EXPECT_EQ(found.entries, entries);
      }
      disk_.room = -1;
      writer.join();
      EXPECT_FALSE(store->health().disk_full);
      stored += next.size();
      ++entries;
      EXPECT_EQ(store->health().last_sequence, stored);
      EXPECT_EQ(first_of(events_, read_back(*store)), stored);
      const Found found = found_after_a_crash();
      EXPECT_EQ(first_of(events_, found.events), stored);
      EXPECT_EQ(found.entries, entries);
    }
  }
  EXPECT_GE(full, 20);
}

// More than SQLite keeps in memory: it writes, and fails, before it commits.
TEST_F(Faults, AFullDiskInTheMiddleOfACommitLosesNothing) {
  const auto store = must(bed_.open());
  must(store->append(events_.first(10)));
  disk_.room = 3'000'000;
  std::jthread writer([&] {
    for (int i = 0; i < 8; ++i) store->stage({"large", "", std::string(1'000'000, 'x')});
    must(store->append(events_.subspan(10, 10)));
  });
  wait_until([&] { return store->health().disk_full; });
  EXPECT_EQ(found_after_a_crash().entries, 0);
  disk_.room = -1;
  writer.join();
  const Found found = found_after_a_crash();
  EXPECT_EQ(found.entries, 8);
  EXPECT_EQ(first_of(events_, found.events), 20);
}

TEST_F(Faults, AWriteThatFailsEndsTheStore) {
  const auto store = must(bed_.open());
  must(store->append(events_.first(20)));
  disk_.writes_fail = true;
  const auto failed = store->append(events_.subspan(20, 20));
  disk_.writes_fail = false;
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().code, ErrorCode::io_failed);
  EXPECT_FALSE(failed.error().retryable);
  // It takes no more, though the disk is well again.
  EXPECT_FALSE(store->append(events_.subspan(20, 20)));
  EXPECT_EQ(store->health().last_sequence, 20U);
  EXPECT_EQ(first_of(events_, found_after_a_crash().events), 20);
}

// Whether it is stored nobody knows: whoever comes next finds all of it or nothing.
TEST_F(Faults, ASyncThatFailsEndsTheStore) {
  const auto store = must(bed_.open());
  must(store->append(events_.first(20)));
  disk_.syncs_fail = true;
  const auto failed = store->append(events_.subspan(20, 20));
  disk_.syncs_fail = false;
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().code, ErrorCode::io_failed);
  EXPECT_FALSE(failed.error().retryable);
  EXPECT_FALSE(store->append(events_.subspan(20, 20)));
  const auto found = found_after_a_crash().events;
  EXPECT_TRUE(found.size() == 20 || found.size() == 40) << found.size();
  EXPECT_GE(first_of(events_, found), 20);
}

// The index of the write-ahead log grows after a commit is durable: that it cannot says nothing
// about the commit, so it is not taken for a full disk.
TEST_F(Faults, AnIndexThatCannotGrowEndsTheStore) {
  const auto store = must(bed_.open());
  disk_.index_full = true;
  std::int64_t stored = 0;
  Result<void> appended;
  for (; appended && stored < 600; ++stored) {
    store->stage({"large", std::to_string(stored), std::string(60'000, 'x')});
    appended = store->append(events_.subspan(stored, 1));
  }
  disk_.index_full = false;
  ASSERT_FALSE(appended) << "600 commits of 60 kB";
  EXPECT_FALSE(appended.error().retryable);
  const Found found = found_after_a_crash();
  EXPECT_TRUE(found.entries == stored || found.entries == stored - 1);
  EXPECT_EQ(first_of(events_, found.events), found.entries);
}

TEST_F(Faults, WhatIsAcknowledgedOutlivesThePower) {
  disk_.keeps_synced = true;
  const auto store = must(bed_.open());
  std::int64_t stored = 0;
  for (int round = 0; round < 60; ++round) {
    must(store->append(events_.subspan(stored, 5)));
    stored += 5;
    ASSERT_EQ(first_of(events_, found_after_power_loss().events), stored);
    if (round % 3 == 0) must(store->tidy());
    if (round % 10 == 0) {
      must(prod::store_checkpoint(*store, must(prod::recover(*store, policies_))));
    }
    ASSERT_EQ(first_of(events_, found_after_power_loss().events), stored);
  }
  // A checkpoint that the power took back, took back what it had replaced, too.
  EXPECT_GE(found_after_power_loss().checkpoint, stored - 60);
}

TEST_F(Faults, ACommitOfNothingTouchesNoDisk) {
  const auto store = must(bed_.open());
  const std::uint64_t syncs = disk_.syncs;
  must(store->append({}));
  must(store->commit());
  EXPECT_EQ(disk_.syncs, syncs);
  must(store->append(events_.first(1)));
  EXPECT_GT(disk_.syncs, syncs);  // no append is acknowledged before
}

// ---- checkpoints and upkeep

class UpkeepFaults : public Faults {
 protected:
  void SetUp() override {
    store_ = must(bed_.open());
    must(store_->append(events_.first(500)));
    recovered_.state = folded(recorded(15), 500);
  }
  prod::Recovered recovered_;
  std::unique_ptr<prod::TenantStore> store_;
};

TEST_F(UpkeepFaults, ACheckpointFindsNoRoomAndTheLogGoesOn) {
  disk_.room = 2'000;
  const auto stored = prod::store_checkpoint(*store_, recovered_);
  ASSERT_FALSE(stored);
  EXPECT_TRUE(stored.error().retryable);
  disk_.room = -1;
  EXPECT_TRUE(must(store_->checkpoints()).empty());
  must(store_->append(events_.subspan(500, 20)));
  must(prod::store_checkpoint(*store_, recovered_));
  EXPECT_EQ(must(store_->checkpoints()).size(), 1U);
}

TEST_F(UpkeepFaults, ACheckpointThatFailsEndsTheStore) {
  disk_.writes_fail = true;
  const auto stored = prod::store_checkpoint(*store_, recovered_);
  disk_.writes_fail = false;
  ASSERT_FALSE(stored);
  EXPECT_FALSE(stored.error().retryable);
  const auto appended = store_->append(events_.subspan(500, 20));
  ASSERT_FALSE(appended);
  EXPECT_EQ(appended.error().message, stored.error().message);
  EXPECT_EQ(first_of(events_, found_after_a_crash().events), 500);
}

// A failed sync is told to one of the connections only: the others must not go on.
TEST_F(UpkeepFaults, TidyingThatFailsEndsTheStore) {
  disk_.syncs_fail = true;
  EXPECT_FALSE(store_->tidy());
  disk_.syncs_fail = false;
  EXPECT_FALSE(store_->append(events_.subspan(500, 20)));
  EXPECT_EQ(first_of(events_, found_after_a_crash().events), 500);
}

TEST_F(UpkeepFaults, ABackupThatFailsLeavesNothingAndHarmsNothing) {
  disk_.room = 10'000;
  const std::string path = bed_.backup_path();
  EXPECT_FALSE(store_->back_up(path));
  disk_.room = -1;
  EXPECT_FALSE(fs::exists(path));
  EXPECT_FALSE(fs::exists(path + ".part"));
  must(store_->append(events_.subspan(500, 20)));
  must(store_->back_up(path));
  EXPECT_EQ(first_of(events_, read_back(*must(SqliteBed(path).open()))), 520);
}

}  // namespace
}  // namespace rb::test
