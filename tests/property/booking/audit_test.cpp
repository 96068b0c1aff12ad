// The auditor over the logs of random clinics: it finds nothing, and it did look.
#include <gtest/gtest.h>

#include "core/audit/audit.hpp"
#include "tests/support/desk_engine/engine_bed.hpp"

namespace rb::test {
namespace {

std::chrono::seconds no_offset(std::string_view, Instant) {
  return {};
}

TEST(ClinicLog, PassesTheAudit) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    EngineBed bed(clinic_policy(seed), 40);
    const ClinicRun run = run_clinic({.seed = seed}, bed);
    ASSERT_EQ(run.wrong, "") << "seed " << seed;
    audit::Auditor auditor({.offset_at = no_offset});
    for (const proto::Event& event : bed.events()) {
      proto::LogRecord record;
      *record.mutable_event() = event;
      auditor.feed(record);
    }
    const audit::Verdict verdict = auditor.finish();
    for (const audit::Violation& violation : verdict.violations) {
      ADD_FAILURE() << "seed " << seed << ": " << audit::to_string(violation);
    }
    ASSERT_TRUE(verdict.clean());
    for (const audit::Promise promise :
         {audit::Promise::i1, audit::Promise::i11, audit::Promise::i13, audit::Promise::i14,
          audit::Promise::i16}) {
      EXPECT_GT(verdict.count(promise).checked, 0U) << short_name(promise);
    }
  }
}

}  // namespace
}  // namespace rb::test
