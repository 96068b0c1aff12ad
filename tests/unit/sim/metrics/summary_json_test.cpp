#include <gtest/gtest.h>

#include "tests/unit/sim/metrics/scripted_run.hpp"

namespace rb::sim {
namespace {

RunSummary sample() {
  scripted::Options options;
  options.patients = 120;
  options.campaigns = 2;
  RunSummary s = scripted::summarise(scripted::make(options));
  s.digest = "0123456789abcdef";
  s.wall_seconds = 1.25;
  s.peak_rss_bytes = 5'000'000'000;
  s.audited = true;
  s.violations = 2;
  s.broken_promises = {{"I10", "a \"quoted\" explanation\n", 17}};
  s.seed = UINT64_MAX;
  return s;
}

std::string with(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

std::string error_of(const std::string& text) {
  const auto read = from_json(text);
  return read ? "no error" : read.error().message;
}

TEST(SummaryJson, survives_the_round_trip) {
  const RunSummary s = sample();
  ASSERT_FALSE(s.busiest_day.empty());
  const auto read = from_json(to_json(s));
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(*read, s);
  EXPECT_EQ(to_json(*read), to_json(s));
}

TEST(SummaryJson, an_empty_summary_survives_too) {
  RunSummary s;
  s.clock.offsets = {{0, 0}};
  s.series.bin_ms = 1;
  s.heat.calls.resize(168);
  s.heat.answered.resize(168);
  const auto read = from_json(to_json(s));
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(*read, s);
}

TEST(SummaryJson, has_the_keys_that_other_tools_read) {
  const std::string text = to_json(sample());
  for (const char* key : {"digest", "scenario", "seed", "version", "patients", "events", "attempts",
                          "resolved", "violations", "wall_seconds", "peak_rss_bytes", "outcomes",
                          "endings", "quantiles", "objectives", "campaigns", "series"}) {
    EXPECT_NE(text.find("\n\"" + std::string(key) + "\": "), std::string::npos) << key;
  }
  EXPECT_NE(text.find("\n\"digest\": \"0123456789abcdef\""), std::string::npos);
}

TEST(SummaryJson, bytes_that_are_no_text_do_not_break_it) {
  RunSummary s = sample();
  s.scenario = "bad \xff name";
  const auto read = from_json(to_json(s));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->scenario, "bad \xef\xbf\xbd name");
}

TEST(SummaryJson, errors_say_where_and_what) {
  const std::string good = to_json(sample());
  EXPECT_NE(error_of("{\n \"schema\": 1,,\n").find("line 2"), std::string::npos);
  EXPECT_NE(error_of("[]").find("must hold an object"), std::string::npos);
  EXPECT_NE(error_of(with(good, "\"p50\"", "\"p51\""))
                .find("quantiles.time_to_resolution_ms.p50 is missing"),
            std::string::npos);
  EXPECT_NE(error_of(with(good, "\"patients\": 120", "\"patients\": \"many\""))
                .find("patients must be a whole number"),
            std::string::npos);
  EXPECT_NE(error_of(with(good, "\"calls_started\":[0,", "\"calls_started\":["))
                .find("calls_started has"),
            std::string::npos);
  const auto other = from_json(with(good, "\"schema\": 1", "\"schema\": 99"));
  ASSERT_FALSE(other);
  EXPECT_EQ(other.error().code, ErrorCode::unsupported);
}

TEST(SummaryJson, every_cut_is_an_error_and_never_a_crash) {
  const std::string good = to_json(sample());
  for (std::size_t i = 0; i + 2 < good.size(); i += 997) {
    EXPECT_FALSE(from_json(good.substr(0, i))) << i;
  }
}

}  // namespace
}  // namespace rb::sim
