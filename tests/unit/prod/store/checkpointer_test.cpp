#include "prod/store/checkpointer.hpp"

#include <gtest/gtest.h>

#include "tests/support/store/fault_vfs.hpp"
#include "tests/support/store/recorded.hpp"
#include "tests/support/store/sqlite_bed.hpp"

namespace rb::test {
namespace {

using namespace std::chrono_literals;
using prod::Checkpointer;

class Checkpoints : public testing::Test {
 protected:
  [[nodiscard]] std::unique_ptr<Checkpointer> keeper(std::vector<prod::TenantStore*> stores,
                                                     std::uint64_t least) {
    std::vector<Checkpointer::Tenant> tenants;
    for (prod::TenantStore* store : stores) tenants.push_back({store, policies_});
    return std::make_unique<Checkpointer>(
        std::move(tenants), Checkpointer::Options{.least_events = least, .look_every = 1ms});
  }
  [[nodiscard]] bool comes(const std::function<bool()>& condition) {
    for (int i = 0; i < 10'000 && !condition(); ++i) std::this_thread::sleep_for(1ms);
    return condition();
  }

  const Recording& run_ = recorded(14);
  const std::span<const Event> events_{run_.events};
  const PolicyByHash policies_ = policies_of(run_);
  SqliteBed bed_;
};

TEST_F(Checkpoints, AreMadeAsTheLogGrows) {
  const auto store = must(bed_.open());
  const auto checkpointer = keeper({store.get()}, 300);
  append_in_groups(*store, events_.first(299));
  std::this_thread::sleep_for(50ms);
  EXPECT_EQ(checkpointer->status(0).made, 0U);
  must(store->append(events_.subspan(299, 1)));
  ASSERT_TRUE(comes([&] { return checkpointer->status(0).made == 1; }));
  EXPECT_EQ(checkpointer->status(0).sequence, 300U);
  append_in_groups(*store, events_.subspan(300, 299));
  std::this_thread::sleep_for(50ms);
  EXPECT_EQ(checkpointer->status(0).made, 1U);
  append_in_groups(*store, events_.subspan(599));
  ASSERT_TRUE(comes([&] { return checkpointer->status(0).made == 2; }));
  checkpointer->stop();
  const auto recovered = must(prod::recover(*store, policies_));
  EXPECT_GE(recovered.checkpoint, 600U);
  EXPECT_EQ(digest(recovered.state), digest_after(run_, events_.size()));
  EXPECT_EQ(checkpointer->status(0).error, "");
}

TEST_F(Checkpoints, GoOnFromThoseOfAnEarlierProcess) {
  {
    const auto store = must(bed_.open());
    append_in_groups(*store, events_.first(400), 100);
    must(prod::store_checkpoint(*store, must(prod::recover(*store, policies_))));
  }
  const auto store = must(bed_.open());
  const auto checkpointer = keeper({store.get()}, 300);
  ASSERT_TRUE(comes([&] { return checkpointer->status(0).sequence == 400; }));
  EXPECT_EQ(checkpointer->status(0).made, 0U);
}

TEST_F(Checkpoints, AreOfEveryTenant) {
  SqliteBed other;
  const auto first = must(bed_.open());
  const auto second = must(other.open());
  append_in_groups(*first, events_.first(400), 100);
  append_in_groups(*second, events_.first(600), 100);
  const auto checkpointer = keeper({first.get(), second.get()}, 300);
  ASSERT_TRUE(comes([&] { return checkpointer->status(1).made == 1; }));
  EXPECT_EQ(checkpointer->status(0).sequence, 400U);
  EXPECT_EQ(checkpointer->status(1).sequence, 600U);
}

TEST_F(Checkpoints, ReplaceOneThatIsDamaged) {
  {
    const auto store = must(bed_.open());
    append_in_groups(*store, events_.first(400), 100);
    must(prod::store_checkpoint(*store, must(prod::recover(*store, policies_))));
  }
  bed_.change_newest_checkpoint();
  const auto store = must(bed_.open());
  const auto checkpointer = keeper({store.get()}, 300);
  ASSERT_TRUE(comes([&] { return checkpointer->status(0).made == 1; }));
  EXPECT_NE(checkpointer->status(0).warning, "");
  checkpointer->stop();
  EXPECT_EQ(must(prod::recover(*store, policies_)).checkpoint, 400U);
}

TEST_F(Checkpoints, TellWhatWentWrongAndTryAgain) {
  FaultVfs disk;
  const auto store = must(bed_.open());
  append_in_groups(*store, events_.first(400), 100);
  disk.room = 0;
  const auto checkpointer = keeper({store.get()}, 300);
  ASSERT_TRUE(comes([&] { return !checkpointer->status(0).error.empty(); }));
  EXPECT_EQ(checkpointer->status(0).made, 0U);
  disk.room = -1;
  ASSERT_TRUE(comes([&] { return checkpointer->status(0).made == 1; }));
  ASSERT_TRUE(comes([&] { return checkpointer->status(0).error.empty(); }));
}

TEST_F(Checkpoints, StopAtOnce) {
  const auto store = must(bed_.open());
  const auto checkpointer =
      std::make_unique<Checkpointer>(std::vector<Checkpointer::Tenant>{{store.get(), policies_}},
                                     Checkpointer::Options{.least_events = 300, .look_every = 1h});
  std::this_thread::sleep_for(20ms);
  const auto from = std::chrono::steady_clock::now();
  checkpointer->stop();
  checkpointer->stop();
  EXPECT_LT(std::chrono::steady_clock::now() - from, 1s);
}

}  // namespace
}  // namespace rb::test
