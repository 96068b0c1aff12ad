#include "edge/net/http.hpp"

#include <gtest/gtest.h>

#include "edge/net/wire.hpp"

namespace rb::net {
namespace {

TEST(NetHttp, headers_are_found_whatever_their_case_and_keep_their_order) {
  Headers headers = {{"Accept", "a"}, {"X-One", "1"}, {"accept", "b"}};
  EXPECT_EQ(headers.get("ACCEPT"), "a");
  EXPECT_EQ(headers.count("accept"), 2U);
  EXPECT_EQ(headers.find("x-two"), nullptr);
  EXPECT_EQ(headers.get("x-two"), "");
  headers.set("aCCept", "c");
  EXPECT_EQ(headers.count("accept"), 1U);
  EXPECT_EQ(headers.begin()->name, "X-One");
}

TEST(NetHttp, a_target_is_decoded) {
  const auto target = parse_target("/tenants/caf%C3%A9/?a=1&b=x+y%26&a=&c");
  ASSERT_TRUE(target) << target.error().message;
  EXPECT_EQ(target->path, "/tenants/caf\xC3\xA9/");
  EXPECT_EQ(target->query, (Fields{{"a", "1"}, {"b", "x y&"}, {"a", ""}, {"c", ""}}));
  EXPECT_EQ(parse_target("/")->path, "/");
  EXPECT_EQ(parse_target("/a..b/...")->path, "/a..b/...");
  EXPECT_EQ(parse_target("http://proxy.example:99/a?b=c")->path, "/a");
  EXPECT_EQ(parse_target("http://proxy.example")->path, "/");
  // A path decodes once, and '+' is itself there.
  EXPECT_EQ(parse_target("/a+b%2520")->path, "/a+b%20");
}

TEST(NetHttp, a_target_that_could_surprise_is_refused) {
  for (const std::string_view target : {"",
                                        "a",
                                        "*",
                                        "host:443",
                                        "?a=b",
                                        "/a/../b",
                                        "/..",
                                        "/.",
                                        "/a/./b",
                                        "/a/%2e%2e/b",
                                        "/%2E%2e",
                                        "//a",
                                        "/a//b",
                                        "/a%2fb",
                                        "/a%2Fb",
                                        "/a%5cb",
                                        "/a\\b",
                                        "/a%00b",
                                        "/a%0ab",
                                        "/a%7fb",
                                        "/a%",
                                        "/a%4",
                                        "/a%4g",
                                        "/%zz",
                                        "/a?b=%",
                                        "/a#b",
                                        "/a b",
                                        "/\xC3\xA9",
                                        "/%C3",
                                        "/%C0%AF",
                                        "/%ED%A0%80",
                                        "/%F4%90%80%80",
                                        "ftp://a/b",
                                        "http://u:p@a/b",
                                        "http://a/../b"}) {
    EXPECT_FALSE(parse_target(target)) << target;
  }
}

TEST(NetHttp, a_form_survives_its_round_trip) {
  const Fields fields = {{"To", "+15550100"},
                         {"Body", "Ja, b&m = 100% \xC3\xBC~"},
                         {"", "x"},
                         {"nul", std::string("a\0b", 3)},
                         {"e", ""}};
  const std::string text = format_form(fields);
  EXPECT_EQ(text, "To=%2B15550100&Body=Ja%2C+b%26m+%3D+100%25+%C3%BC~&=x&nul=a%00b&e=");
  EXPECT_EQ(*parse_form(text), fields);
  EXPECT_EQ(*parse_form("&&a=b=c&&"), (Fields{{"a", "b=c"}}));
  EXPECT_EQ(*parse_form(""), Fields{});
  EXPECT_FALSE(parse_form("a=%4"));
  EXPECT_FALSE(parse_form("%=1"));
  EXPECT_EQ(*find_field(fields, "Body"), fields[1].value);
  EXPECT_EQ(find_field(fields, "body"), nullptr);
}

TEST(NetHttp, a_response_is_one_message) {
  Response answer = response(201, "application/json", "{}");
  answer.headers.add("content-length", "99");
  answer.headers.add("Connection", "upgrade");
  std::string out;
  write_head(answer, {}, "D", out);
  EXPECT_EQ(out,
            "HTTP/1.1 201 Created\r\nDate: D\r\nContent-Type: application/json\r\n"
            "Content-Length: 2\r\n\r\n");
  EXPECT_TRUE(is_sendable(answer));
  answer.headers.add("X", "a\r\nSet-Cookie: b");
  EXPECT_FALSE(is_sendable(answer));
  EXPECT_FALSE(is_sendable({.status = 200, .headers = {{"a b", "c"}}}));
  EXPECT_FALSE(is_sendable({.status = 200, .headers = {{"", "c"}}}));
  EXPECT_FALSE(is_sendable({.status = 100}));
  EXPECT_FALSE(is_sendable({.status = 600}));
}

TEST(NetHttp, chunks_and_dates) {
  std::string out;
  write_chunk("", out);
  EXPECT_EQ(out, "");
  write_chunk(std::string(26, 'x'), out);
  EXPECT_EQ(out, "1a\r\n" + std::string(26, 'x') + "\r\n");
  // RFC 9110's own example.
  EXPECT_EQ(http_date(instant_from_ms(784'111'777'999)), "Sun, 06 Nov 1994 08:49:37 GMT");
}

}  // namespace
}  // namespace rb::net
