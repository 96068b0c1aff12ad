#include "prod/adapters/gateways/wire/answers.hpp"

#include <gtest/gtest.h>

namespace rb::prod {
namespace {

bool unknown(std::string_view body) {
  return says_unknown(body, "unknown_call", "1-1");
}

TEST(gateway_answers, something_is_unknown_when_the_gateway_names_it_and_says_so) {
  EXPECT_TRUE(unknown(R"({"status": 404, "code": "unknown_call", "id": "1-1"})"));
  for (const char* other :
       {"", "not found", R"({"code": "unknown_call"})", R"({"id": "1-1"})",
        R"({"code": "unknown_call", "id": "1-2"})", R"({"code": 404, "id": "1-1"})",
        R"({"code": "unknown", "id": "1-1"})", R"([{"code": "unknown_call", "id": "1-1"}])"}) {
    EXPECT_FALSE(unknown(other)) << other;
  }
}

TEST(gateway_answers, are_about_what_they_name) {
  EXPECT_TRUE(is_about(R"({"id": "1-1", "status": "queued"})", "1-1"));
  for (const char* other : {"", "<html>hello</html>", "{}", R"({"id": 1})", R"({"id": "1-2"})",
                            R"(["1-1"])", R"([[[[[[[[[[[[{"id": "1-1"}]]]]]]]]]]]])",
                            R"({"id": "1-1", "deep": [[[[[[[[[[]]]]]]]]]]})"}) {
    EXPECT_FALSE(is_about(other, "1-1")) << other;
  }
}

TEST(gateway_answers, deny_only_what_they_say_is_false) {
  EXPECT_TRUE(denies(read_gateway_answer(R"({"placed": false})"), "placed"));
  for (const char* other : {"", "false", "{}", R"({"placed": true})", R"({"placed": null})",
                            R"({"placed": "false"})", R"({"placed": 0})"}) {
    EXPECT_FALSE(denies(read_gateway_answer(other), "placed")) << other;
  }
}

}  // namespace
}  // namespace rb::prod
