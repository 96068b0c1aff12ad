#include "core/config/suggest.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace rb {
namespace {

const std::vector<std::string> kKeys = {"retry",   "limits",   "windows",
                                        "per_day", "per_week", "deadline"};

TEST(NearestName, FindsWhatWasMeant) {
  EXPECT_EQ(nearest_name("retries", kKeys), "retry");
  EXPECT_EQ(nearest_name("limit", kKeys), "limits");
  EXPECT_EQ(nearest_name("wnidows", kKeys), "windows");
  EXPECT_EQ(nearest_name("Per-Day", kKeys), "per_day");
  EXPECT_EQ(nearest_name("per week", kKeys), "per_week");
  EXPECT_EQ(nearest_name("dead", kKeys), "deadline");
  EXPECT_EQ(nearest_name("deadline_days", kKeys), "deadline");
}

TEST(NearestName, IsSilentRatherThanSilly) {
  EXPECT_EQ(nearest_name("colour", kKeys), std::nullopt);
  EXPECT_EQ(nearest_name("", kKeys), std::nullopt);
  EXPECT_EQ(nearest_name("x", std::vector<std::string>{"y"}), std::nullopt);
  EXPECT_EQ(nearest_name(std::string(10'000, 'r'), kKeys), std::nullopt);
  EXPECT_EQ(nearest_name("retry", std::vector<std::string>{}), std::nullopt);
}

TEST(NearestName, OfEquallyNearNamesTheFirst) {
  EXPECT_EQ(nearest_name("per_xay", std::vector<std::string>{"per_day", "per_may"}), "per_day");
}

TEST(Listed, WithCommas) {
  EXPECT_EQ(listed(std::vector<std::string>{"a", "b"}), "a, b");
  EXPECT_EQ(did_you_mean("retires", kKeys), " (did you mean `retry`?)");
  EXPECT_EQ(did_you_mean("zzz", kKeys), "");
}

}  // namespace
}  // namespace rb
