// A state from a store: the same as the fold of all events, whatever checkpoints there are.
#include <gtest/gtest.h>

#include "core/engine/tenant/tenant_slices.hpp"
#include "prod/store/recover.hpp"
#include "tests/support/store/recorded.hpp"
#include "tests/support/store/store_bed.hpp"

namespace rb::test {
namespace {

class Recovery : public testing::TestWithParam<BedKind> {
 protected:
  [[nodiscard]] std::unique_ptr<prod::TenantStore> open() { return must(bed_->open()); }
  [[nodiscard]] prod::Recovered recovered(prod::TenantStore& store) {
    return must(prod::recover(store, policies_of(run_)));
  }
  // Events up to `until`, and a checkpoint after each of `places`.
  void fill(std::size_t until, std::initializer_list<std::size_t> places) {
    const auto store = open();
    std::size_t written = 0;
    for (const std::size_t place : places) {
      append_in_groups(*store, events_.subspan(written, place - written), 200);
      must(prod::store_checkpoint(*store, recovered(*store)));
      written = place;
    }
    append_in_groups(*store, events_.subspan(written, until - written), 200);
  }

  const Recording& run_ = recorded(14);
  const std::span<const Event> events_{run_.events};
  std::unique_ptr<StoreBed> bed_ = GetParam().make();
};
INSTANTIATE_TEST_SUITE_P(Every, Recovery, testing::ValuesIn(all_beds()),
                         [](const auto& kind) { return std::string(kind.param.name); });

TEST_P(Recovery, OfAnEmptyStoreIsAnEmptyState) {
  const auto store = open();
  const auto result = recovered(*store);
  EXPECT_EQ(digest(result.state), digest(TenantState{}));
  EXPECT_EQ(result.at, Instant{});
  EXPECT_EQ(result.folded, 0U);
}

TEST_P(Recovery, FoldsTheLog) {
  fill(events_.size(), {});
  const auto store = open();
  const auto result = recovered(*store);
  EXPECT_EQ(digest(result.state), digest_after(run_, events_.size()));
  EXPECT_EQ(result.folded, events_.size());
  EXPECT_EQ(result.checkpoint, 0U);
  EXPECT_EQ(result.at, events_.back().at);
  EXPECT_EQ(result.warning, "");
}

TEST_P(Recovery, IsTheSameFromACheckpointAnywhere) {
  const std::size_t step = events_.size() / 25;
  for (std::size_t place = 1; place < events_.size(); place += step) {
    bed_ = GetParam().make();
    const std::size_t until = std::min(events_.size(), place + step / 2);
    fill(until, {place});
    const auto store = open();
    const auto result = recovered(*store);
    ASSERT_EQ(digest(result.state), digest_after(run_, until)) << place;
    ASSERT_EQ(result.checkpoint, place);
    ASSERT_EQ(result.folded, until - place);
    ASSERT_EQ(result.at, events_[until - 1].at);
  }
}

TEST_P(Recovery, GoesOnFromWhatWasRecovered) {
  const auto store = open();
  prod::Recovered follower;
  std::size_t written = 0;
  while (written < events_.size()) {
    const std::size_t count = std::min<std::size_t>(events_.size() - written, 137);
    append_in_groups(*store, events_.subspan(written, count));
    written += count;
    must(prod::catch_up(*store, policies_of(run_), follower));
    ASSERT_EQ(digest(follower.state), digest_after(run_, written));
  }
}

TEST_P(Recovery, KeepsTheLastTwoCheckpoints) {
  fill(600, {100, 200, 300, 400, 500});
  const auto store = open();
  const auto kept = must(store->checkpoints());
  ASSERT_EQ(kept.size(), 2U);
  EXPECT_EQ(kept[0].sequence, 500U);
  EXPECT_EQ(kept[1].sequence, 400U);
  for (const auto& info : kept) {
    const auto state = must(prod::read_checkpoint(*store, info, policies_of(run_)));
    EXPECT_EQ(digest(state), digest_after(run_, info.sequence));
    EXPECT_EQ(info.digest, digest(state));
    EXPECT_EQ(info.at, events_[info.sequence - 1].at);
  }
}

TEST_P(Recovery, NeverUsesACheckpointThatWasNotFinished) {
  fill(500, {300});
  {
    const auto store = open();
    const auto writer = must(store->begin_checkpoint());
    must(write_slices(folded(run_, 500), 2'000,
                      [&](std::string_view slice) { return writer->add(slice); }));
    EXPECT_EQ(must(store->checkpoints()).size(), 1U);
  }
  const auto store = open();
  EXPECT_EQ(recovered(*store).checkpoint, 300U);
  // The next one takes the remains away.
  must(prod::store_checkpoint(*store, recovered(*store)));
  const auto result = recovered(*store);
  EXPECT_EQ(result.checkpoint, 500U);
  EXPECT_EQ(digest(result.state), digest_after(run_, 500));
}

TEST_P(Recovery, IsNotHeldUpByACheckpointBeingRead) {
  fill(500, {100, 300});
  const auto store = open();
  const auto oldest = must(store->checkpoints()).back();
  std::size_t slices = 0;
  SliceReader reader(policies_of(run_));
  // While it is read a newer one replaces it.
  must(store->read_checkpoint(oldest.id, [&](std::string_view slice) -> Result<void> {
    if (slices++ == 0) must(prod::store_checkpoint(*store, recovered(*store)));
    return reader.add(slice);
  }));
  EXPECT_EQ(digest(must(reader.finish(oldest.digest))), digest_after(run_, 100));
}

// ---- damage

TEST_P(Recovery, PassesOverADamagedCheckpoint) {
  fill(500, {200, 400});
  bed_->change_newest_checkpoint();
  const auto store = open();
  const auto result = recovered(*store);
  EXPECT_EQ(digest(result.state), digest_after(run_, 500));
  EXPECT_EQ(result.checkpoint, 200U);
  EXPECT_NE(result.warning, "");
}

TEST_P(Recovery, FoldsEverythingIfNoCheckpointIsGood) {
  fill(500, {400});
  bed_->remove_a_slice();
  const auto store = open();
  const auto result = recovered(*store);
  EXPECT_EQ(digest(result.state), digest_after(run_, 500));
  EXPECT_EQ(result.checkpoint, 0U);
  EXPECT_EQ(result.folded, 500U);
  EXPECT_NE(result.warning, "");
}

TEST_P(Recovery, PassesOverACheckpointOfAnotherVersion) {
  fill(500, {400});
  bed_->age_newest_checkpoint();
  const auto store = open();
  const auto result = recovered(*store);
  EXPECT_EQ(digest(result.state), digest_after(run_, 500));
  EXPECT_EQ(result.checkpoint, 0U);
  EXPECT_NE(result.warning.find("another version"), std::string::npos) << result.warning;
}

TEST_P(Recovery, MissesTheEndOfALogThatACheckpointKnows) {
  {
    const auto store = open();
    must(store->append(events_.first(100)));
    must(store->append(events_.subspan(100, 50)));
    must(prod::store_checkpoint(*store, recovered(*store)));
  }
  bed_->remove_row(1);
  const auto store = open();
  const auto result = prod::recover(*store, policies_of(run_));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::corrupt_data);
}

TEST_P(Recovery, NeedsThePoliciesOfTheCampaigns) {
  fill(500, {});
  const auto store = open();
  const auto result = prod::recover(*store, [](std::uint64_t) { return nullptr; });
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::corrupt_data);
  EXPECT_NE(result.error().message.find("policy"), std::string::npos);
}

TEST_P(Recovery, StopsWhenItIsTold) {
  fill(500, {300});
  const auto store = open();
  std::stop_source stop;
  stop.request_stop();
  const auto result = prod::recover(*store, policies_of(run_), stop.get_token());
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::unavailable);
}

}  // namespace
}  // namespace rb::test
