#include "core/base/digest.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <set>
#include <string>

namespace rb {
namespace {

std::uint64_t digest_of(std::initializer_list<std::string_view> texts) {
  Digest digest;
  for (const std::string_view text : texts) digest.add(text);
  return digest.value();
}

TEST(Digest, IsAConstantOfItsValues) {
  // Frozen: golden files and stored logs hold digests. If this fails, the format has changed.
  constexpr auto kOneTwo = [] {
    Digest digest;
    digest.add(1);
    digest.add_signed(-2);
    return digest.value();
  }();
  EXPECT_EQ(kOneTwo, 0x63926185CF84A7CCULL);
  EXPECT_EQ(digest_of({"ringback"}), 0x04FED8CABC880914ULL);
}

TEST(Digest, DependsOnOrder) {
  Digest forwards;
  forwards.add(1);
  forwards.add(2);
  Digest backwards;
  backwards.add(2);
  backwards.add(1);
  EXPECT_NE(forwards, backwards);
}

TEST(Digest, TextsDoNotRunIntoEachOther) {
  EXPECT_NE(digest_of({"ab", "c"}), digest_of({"a", "bc"}));
  EXPECT_NE(digest_of({"", "abc"}), digest_of({"abc", ""}));
  EXPECT_NE(digest_of({"abc"}), digest_of({std::string_view("abc\0", 4)}));
  EXPECT_NE(digest_of({"12345678"}), digest_of({"123456781"}));
}

TEST(Digest, EveryBitOfAValueCounts) {
  std::set<std::uint64_t> seen;
  for (int previous = 0; previous < 64; ++previous) {
    for (int bit = 0; bit < 64; ++bit) {
      Digest digest;
      digest.add(std::uint64_t{1} << previous);
      digest.add(std::uint64_t{1} << bit);
      seen.insert(digest.value());
    }
  }
  EXPECT_EQ(seen.size(), 64U * 64U);
}

TEST(Digest, ZeroAfterZeroStillChangesIt) {
  Digest digest;
  std::set<std::uint64_t> seen{digest.value()};
  for (int i = 0; i < 10'000; ++i) {
    digest.add(0);
    seen.insert(digest.value());
  }
  EXPECT_EQ(seen.size(), 10'001U);
}

}  // namespace
}  // namespace rb
