#include "prod/adapters/fhir/wire/appointments.hpp"

#include <gtest/gtest.h>

namespace rb::prod::fhir {
namespace {

TEST(fhir_appointments, numbers_of_logical_ids_are_stable_and_apart) {
  EXPECT_EQ(appointment_number("0"), 0U);
  EXPECT_EQ(appointment_number("4711"), 4711U);
  EXPECT_EQ(appointment_number("9223372036854775807"), 9223372036854775807U);
  // Kept for ever: these stand in logs.
  EXPECT_EQ(appointment_number("4711-a"), 15247442743537993023U);
  for (const char* digest : {"", "007", "4711-a", "9223372036854775808", "-1", "1.0", "12e3"}) {
    EXPECT_GE(appointment_number(digest), std::uint64_t{1} << 63U) << digest;
  }
  EXPECT_NE(appointment_number("a"), appointment_number("b"));
}

TEST(fhir_appointments, references) {
  EXPECT_EQ(id_in("Patient/p5", "Patient"), "p5");
  EXPECT_EQ(id_in("https://ehr.example/fhir/Patient/p5/_history/2", "Patient"), "p5");
  EXPECT_EQ(id_in("https://ehr.example/Patient/fhir/Patient/p5", "Patient"), "p5");
  for (const char* other : {"", "Patient", "Patient/", "Practitioner/p5", "#p5", "MyPatient/p5",
                            "Patient/a b", "urn:uuid:1"}) {
    EXPECT_EQ(id_in(other, "Patient"), "") << other;
  }
}

TEST(fhir_appointments, instants_have_an_offset) {
  const Instant at = std::chrono::sys_days{std::chrono::year{2026} / 10 / 5} + 18h + 30min;
  EXPECT_EQ(read_instant("2026-10-05T14:30:00-04:00"), at);
  EXPECT_EQ(read_instant("2026-10-05T18:30:00.000Z"), at);
  for (const char* bad : {"", "2026-10-05", "2026-10-05T14:30:00", "2026-13-05T14:30:00Z",
                          "2026-10-05T25:30:00Z", "soon", "2026-10-05T14:30:00+99:00"}) {
    EXPECT_FALSE(read_instant(bad)) << bad;
  }
}

TEST(fhir_appointments, the_service_type_of_the_slot_goes_before_ours) {
  Booking booking{.patient = "p1",
                  .identifier = "north-1",
                  .slot = {"s1", {}, Instant{} + 1h, Json::array({Json{{"text", "its own"}}})},
                  .service_type = "urn:x|57"};
  EXPECT_EQ(booking_resource(booking)["serviceType"][0]["text"], "its own");
  booking.slot.service_types = nullptr;
  booking.service_type = "57";
  const Json coding = booking_resource(booking)["serviceType"][0]["coding"][0];
  EXPECT_EQ(coding["code"], "57");
  EXPECT_FALSE(coding.contains("system"));
}

TEST(fhir_json, keeps_to_its_depth) {
  const auto nested = [](std::size_t depth) {
    return R"({"a": )" + std::string(depth, '[') + std::string(depth, ']') + "}";
  };
  EXPECT_TRUE(read_object(nested(kDeepest - 1)));
  EXPECT_FALSE(read_object(nested(kDeepest)));
  EXPECT_TRUE(read_object("{\"a\": \"" + std::string(1000, '[') + "\\\"[[\"}"));
}

}  // namespace
}  // namespace rb::prod::fhir
