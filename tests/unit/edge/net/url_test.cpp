#include "edge/net/url.hpp"

#include <gtest/gtest.h>

namespace rb::net {
namespace {

TEST(NetUrl, a_url_in_its_parts) {
  const auto url = parse_url("HTTPS://EHR.Example:8443/fhir/Patient?identifier=a|b&x=%20");
  ASSERT_TRUE(url) << url.error().message;
  EXPECT_EQ(*url, (Url{"https", "ehr.example", 8443, "/fhir/Patient", "identifier=a|b&x=%20"}));
  EXPECT_EQ(url->origin(), "https://ehr.example:8443");
  EXPECT_EQ(url->text(), "https://ehr.example:8443/fhir/Patient?identifier=a|b&x=%20");
  EXPECT_EQ(parse_url("https://a.example")->text(), "https://a.example/");
  EXPECT_EQ(parse_url("http://a.example?q")->text(), "http://a.example/?q");
  EXPECT_EQ(parse_url("http://[::1]:80/x")->origin(), "http://[::1]:80");
  EXPECT_EQ(parse_url("http://[::1]:80/x")->host, "::1");
}

TEST(NetUrl, what_is_no_url_for_us) {
  for (const std::string_view text : {"",
                                      "a.example",
                                      "/a",
                                      "ftp://a/",
                                      "https:/a",
                                      "https://",
                                      "https:///a",
                                      "https://a:0/",
                                      "https://a:65536/",
                                      "https://a:/",
                                      "https://a:1x/",
                                      "https://u@a/",
                                      "https://u:secret@a/",
                                      "https://a/#f",
                                      "https://a/ b",
                                      "https://a/\r\nb",
                                      "https://a/\xC3\xA9",
                                      "https://[::1/",
                                      "https://[::1]a/",
                                      "https://[g]/",
                                      "https://a\\b/",
                                      "https://a%41/",
                                      "https://?a"}) {
    const auto url = parse_url(text);
    ASSERT_FALSE(url) << text;
    EXPECT_EQ(url.error().message.find("secret"), std::string::npos);
  }
}

TEST(NetUrl, loopback_is_this_machine_only) {
  for (const std::string_view host : {"localhost", "127.0.0.1", "127.9.9.9", "[::1]"}) {
    EXPECT_TRUE(parse_url("http://" + std::string(host) + "/")->is_loopback()) << host;
  }
  for (const std::string_view host :
       {"127.0.0.1.evil.example", "127.evil.example.com", "localhost.example", "128.0.0.1",
        "127.0.0", "[::2]", "0.0.0.0"}) {
    EXPECT_FALSE(parse_url("http://" + std::string(host) + "/")->is_loopback()) << host;
  }
}

TEST(NetUrl, percent_encoding_goes_both_ways) {
  std::string all;
  for (int i = 0; i < 256; ++i) all += static_cast<char>(i);
  EXPECT_EQ(*percent_decode(percent_encode(all)), all);
  EXPECT_EQ(percent_encode("a/b c~-._\xC3\xA9"), "a%2Fb%20c~-._%C3%A9");
  EXPECT_EQ(*percent_decode("a+b%2b"), "a+b+");
  for (const std::string_view text : {"%", "%1", "%g1", "%1g", "a%", "%%41"}) {
    EXPECT_FALSE(percent_decode(text)) << text;
  }
}

TEST(NetUrl, joins_with_one_slash) {
  for (const char* base : {"https://e/fhir", "https://e/fhir/", "https://e/fhir//"}) {
    EXPECT_EQ(join(base, "Patient/1"), "https://e/fhir/Patient/1");
    EXPECT_EQ(join(base, "/Patient/1"), "https://e/fhir/Patient/1");
  }
  EXPECT_EQ(join("", "a"), "/a");
}

}  // namespace
}  // namespace rb::net
