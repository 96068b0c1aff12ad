#include "prod/adapters/gateways/wire/signature.hpp"

#include <gtest/gtest.h>
#include <sys/mman.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace rb::prod {
namespace {

constexpr Instant kNow{1'700'000'000s};
constexpr const char* kSecret = "whsec_example_of_32_bytes_or_so_";
constexpr const char* kBody = R"({"id":"evt_1","call":"north.4f9ab1c2.12345-2","type":"ringing"})";

bool fits(const std::string& header, std::string_view body = kBody, Instant now = kNow) {
  return is_gateway_signature(kSecret, header, body, now, kGatewaySignatureTolerance);
}

// Computed with `printf '%s' "$t.$body" | openssl dgst -sha256 -hmac "$secret"`.
constexpr const char* kWorked =
    "t=1700000000,v1=d59ffb48a461fa5058c693dbc17ec6496f3cf8274fcd8af09d59901ccb5e45e3";

TEST(gateway_signature, is_the_one_that_openssl_computes_and_the_documentation_shows) {
  EXPECT_EQ(gateway_signature(kSecret, kNow + 999ms, kBody), kWorked);
  std::ifstream stream(RB_SOURCE_DIR "/docs/agent-gateway.md");
  const std::string page{std::istreambuf_iterator<char>(stream), {}};
  for (const char* part : {kSecret, kBody, kWorked}) {
    EXPECT_NE(page.find(part), std::string::npos) << part;
  }
}

TEST(gateway_signature, fits_its_own_body_only) {
  const std::string header = kWorked;
  EXPECT_TRUE(fits(header));
  EXPECT_FALSE(fits(header, std::string(kBody) + " "));
  EXPECT_FALSE(is_gateway_signature("other", header, kBody, kNow, kGatewaySignatureTolerance));
  EXPECT_FALSE(is_gateway_signature("", header, kBody, kNow, kGatewaySignatureTolerance));
  std::string later = header;
  later[11] = '1';
  EXPECT_FALSE(fits(later)) << "the time is signed, too";
}

TEST(gateway_signature, holds_for_five_minutes_before_and_after) {
  EXPECT_TRUE(fits(kWorked, kBody, kNow + 5min));
  EXPECT_TRUE(fits(kWorked, kBody, kNow - 5min));
  EXPECT_FALSE(fits(kWorked, kBody, kNow + 5min + 1ms));
  EXPECT_FALSE(fits(kWorked, kBody, kNow - 5min - 1ms));
}

TEST(gateway_signature, may_be_one_of_several_while_a_secret_is_changed) {
  const std::string header = kWorked;
  const std::string v1 = header.substr(header.find(",v1="));
  EXPECT_TRUE(fits("t=1700000000,v1=00" + v1));
  EXPECT_TRUE(fits("t=1700000000,v2=zz" + v1 + ",v1=00"));
}

TEST(gateway_signature, no_body_is_read_for_a_header_that_cannot_hold) {
  constexpr std::size_t kSize = 32U << 20U;
  void* page = mmap(nullptr, kSize, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  ASSERT_NE(page, MAP_FAILED);
  const std::string_view unreadable(static_cast<const char*>(page), kSize);
  const std::string header = kWorked;
  EXPECT_FALSE(fits(header, unreadable, kNow + 1h));
  EXPECT_FALSE(fits(header, unreadable, kNow - 1h));
  EXPECT_FALSE(fits("t=1700000000," + header, unreadable));
  EXPECT_FALSE(fits(header + ",t=1700000000", unreadable));
  EXPECT_FALSE(fits("t=1700000000,v2=00", unreadable));
  munmap(page, kSize);
}

TEST(gateway_signature, is_nothing_else) {
  const std::string header = kWorked;
  const std::string v1 = header.substr(header.find("v1="));
  const std::vector<std::string> all = {"",
                                        "t=",
                                        "t=1700000000",
                                        v1,
                                        v1 + ",t=1700000000",
                                        "t=1700000000,t=1700000000," + v1,
                                        "t=17e8," + v1,
                                        "t=-1700000000," + v1,
                                        "t=99999999999999999999," + v1,
                                        "t=1700000000 ," + v1,
                                        "t=1700000000,v1=",
                                        header.substr(0, header.size() - 1),
                                        header + "0"};
  for (const std::string& wrong : all) {
    EXPECT_FALSE(fits(wrong)) << wrong;
  }
}

}  // namespace
}  // namespace rb::prod
