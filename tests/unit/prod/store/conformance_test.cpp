// What every store promises: events and entries come back as they were written, atomically, to one
// owner, while others read.
#include <gtest/gtest.h>

#include <thread>

#include "tests/support/child/child.hpp"
#include "tests/support/store/recorded.hpp"
#include "tests/support/store/store_bed.hpp"

namespace rb::test {
namespace {

class Store : public testing::TestWithParam<BedKind> {
 protected:
  [[nodiscard]] std::unique_ptr<prod::TenantStore> open() { return must(bed_->open()); }

  const Recording& run_ = recorded(15);
  const std::span<const Event> events_{run_.events};
  std::unique_ptr<StoreBed> bed_ = GetParam().make();
};
INSTANTIATE_TEST_SUITE_P(Every, Store, testing::ValuesIn(all_beds()),
                         [](const auto& kind) { return std::string(kind.param.name); });

using Entries = std::vector<std::array<std::string, 3>>;
Entries entries_of(prod::TenantStore& store, const char* kind = nullptr) {
  Entries found;
  const auto each = [&](const prod::Entry& entry) -> Result<void> {
    found.push_back({entry.kind, entry.key, entry.body});
    return {};
  };
  must(kind == nullptr ? store.read_entries(each) : store.read_entries(kind, each));
  return found;
}

TEST_P(Store, IsEmptyAtFirst) {
  const auto store = open();
  EXPECT_TRUE(read_back(*store).empty());
  EXPECT_TRUE(entries_of(*store).empty());
  EXPECT_TRUE(must(store->checkpoints()).empty());
  EXPECT_EQ(store->health().last_sequence, 0U);
  must(store->commit());  // of nothing
  must(store->append({}));
}

TEST_P(Store, GivesEventsBackAsTheyWereWritten) {
  ASSERT_GT(events_.size(), 800U);
  std::size_t written = 0;
  for (std::size_t opened = 0; written < events_.size(); ++opened) {
    const auto store = open();
    EXPECT_EQ(store->health().last_sequence, written);
    EXPECT_EQ(first_of(events_, read_back(*store)), written);
    const std::size_t until = std::min(events_.size(), written + 150);
    append_in_groups(*store, events_.subspan(written, until - written), 30, opened);
    EXPECT_EQ(store->health().last_sequence, until);
    EXPECT_EQ(first_of(events_, read_back(*store)), until);
    written = until;
  }
  EXPECT_EQ(first_of(events_, read_back(*open())), events_.size());
}

TEST_P(Store, ReadsFromAnyEventOn) {
  const auto store = open();
  const auto some = events_.first(300);
  append_in_groups(*store, some, 12);
  for (std::size_t after = 0; after <= 300; ++after) {
    ASSERT_EQ(read_back(*store, after), records_of(some.subspan(after))) << after;
  }
  EXPECT_TRUE(read_back(*store, 1'000).empty());
}

TEST_P(Store, EndsReadingWithTheReadersError) {
  const auto store = open();
  append_in_groups(*store, events_.first(100));
  int seen = 0;
  const auto read = store->read_log(0, [&](const Event&) -> Result<void> {
    return ++seen == 40 ? fail(ErrorCode::invalid_input, "enough") : Result<void>{};
  });
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().message, "enough");
  EXPECT_EQ(seen, 40);
}

TEST_P(Store, KeepsEntriesInTheirOrder) {
  const std::string bytes("\0\xFF''\n", 5);
  const std::string large(3'000'000, 'x');
  const Entries written = {{"policy", "00ab", "policy: flu\n"},
                           {"patient", bytes, "a"},
                           {"patient", "", bytes},
                           {"policy", "00ab", ""},
                           {"patient", "ünï", large}};
  {
    const auto store = open();
    for (const auto& [kind, key, body] : written) store->stage({kind, key, body});
    EXPECT_TRUE(entries_of(*store).empty());  // staged is not stored
    must(store->commit());
    EXPECT_EQ(entries_of(*store), written);
  }
  const auto store = open();
  EXPECT_EQ(entries_of(*store), written);
  EXPECT_EQ(entries_of(*store, "policy"), (Entries{written[0], written[3]}));
  EXPECT_EQ(entries_of(*store, "nothing"), Entries{});
}

// The process ends before, between or after: a staged entry and its events are there together.
TEST_P(Store, StagedEntriesGoWithTheirEvents) {
  {
    const auto store = open();
    store->stage({"forgotten", "1", "x"});
  }
  EXPECT_TRUE(entries_of(*open()).empty());
  const auto store = open();
  store->stage({"request", "1", "x"});
  // A reader never sees one without the other.
  std::atomic<bool> done = false;
  std::jthread reader([&] {
    while (!done) {
      const bool events = !read_back(*store).empty();
      const bool entries = !entries_of(*store).empty();
      EXPECT_TRUE(!events || entries);
    }
  });
  must(store->append(events_.first(5)));
  done = true;
  reader.join();
  EXPECT_EQ(entries_of(*store), (Entries{{"request", "1", "x"}}));
  // It goes once.
  must(store->append(events_.subspan(5, 5)));
  EXPECT_EQ(entries_of(*store).size(), 1U);
}

TEST_P(Store, HasOneOwner) {
  const auto store = open();
  append_in_groups(*store, events_.first(50));
  const auto again = bed_->open();
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().code, ErrorCode::unavailable);
  in_child([&] {
    const auto other = bed_->open();
    EXPECT_FALSE(other);
    EXPECT_EQ(other.error().code, ErrorCode::unavailable);
  });
  append_in_groups(*store, events_.subspan(50, 50));
  EXPECT_EQ(first_of(events_, read_back(*store)), 100);
}

TEST_P(Store, IsReadWhileItIsWritten) {
  const auto store = open();
  std::atomic<bool> done = false;
  std::atomic<int> reads = 0;
  std::jthread reader([&] {
    std::size_t seen = 0;
    while (!done || reads == 0) {
      const std::uint64_t durable = store->health().last_sequence;
      const auto records = read_back(*store);
      EXPECT_GE(records.size(), durable);
      EXPECT_GE(records.size(), seen);
      EXPECT_GE(first_of(events_, records), 0);
      seen = records.size();
      ++reads;
    }
  });
  append_in_groups(*store, events_, 8);
  done = true;
  reader.join();
  EXPECT_GT(reads, 0);
}

TEST_P(Store, IsBackedUpWhileItIsWritten) {
  const auto store = open();
  append_in_groups(*store, events_.first(200), 10);
  std::vector<std::string> paths;
  std::vector<std::uint64_t> durable;
  std::jthread keeper([&] {
    for (int i = 0; i < 5; ++i) {
      durable.push_back(store->health().last_sequence);
      paths.push_back(bed_->backup_path());
      must(store->back_up(paths.back()));
    }
  });
  append_in_groups(*store, events_.subspan(200), 6);
  keeper.join();
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const auto copy = must(bed_->backup(paths[i])->open());
    const auto records = read_back(*copy);
    EXPECT_GE(records.size(), durable[i]);
    EXPECT_GE(first_of(events_, records), 200);
    // The copy is a store of its own.
    append_in_groups(*copy, events_.subspan(records.size()));
    EXPECT_EQ(read_back(*copy).size(), events_.size());
  }
  const auto twice = store->back_up(paths.front());
  ASSERT_FALSE(twice);
  EXPECT_EQ(twice.error().code, ErrorCode::invalid_input);
}

TEST_P(Store, RefusesANewerFormat) {
  { append_in_groups(*open(), events_.first(10)); }
  bed_->raise_version();
  const auto store = bed_->open();
  ASSERT_FALSE(store);
  EXPECT_EQ(store.error().code, ErrorCode::unsupported);
}

// ---- damage

class DamagedStore : public Store {
 protected:
  // Ten commits of ten events each.
  void SetUp() override {
    const auto store = open();
    for (std::size_t i = 0; i < 10; ++i) must(store->append(events_.subspan(i * 10, 10)));
  }
  void expect_damage(const std::string& where) {
    const auto store = bed_->open();
    ASSERT_TRUE(store);
    const auto read = (*store)->read_log(0, [](const Event&) -> Result<void> { return {}; });
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::corrupt_data);
    EXPECT_NE(read.error().message.find(where), std::string::npos) << read.error().message;
  }
};
INSTANTIATE_TEST_SUITE_P(Every, DamagedStore, testing::ValuesIn(all_beds()),
                         [](const auto& kind) { return std::string(kind.param.name); });

TEST_P(DamagedStore, NamesTheEventThatWasChanged) {
  bed_->change_row(3);
  expect_damage("at event 31:");
}
TEST_P(DamagedStore, NamesTheFirstEventThatIsMissing) {
  bed_->remove_row(5);
  expect_damage("at event 51: it is missing");
}
TEST_P(DamagedStore, MissesTheFirstOfAll) {
  bed_->remove_row(0);
  expect_damage("at event 1: it is missing");
}
TEST_P(DamagedStore, NamesTheFirstEventOutOfOrder) {
  bed_->swap_rows(2, 7);
  expect_damage("at event 21:");
}
// The part that is wanted is good.
TEST_P(DamagedStore, IsReadAfterTheDamage) {
  bed_->change_row(3);
  const auto store = open();
  EXPECT_EQ(read_back(*store, 45), records_of(events_.subspan(45, 55)));
}

}  // namespace
}  // namespace rb::test
