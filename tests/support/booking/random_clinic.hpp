// A clinic with patients who change their minds, peers that answer late, twice, wrongly or never,
// offices with their own proposals, staff, crashes: drawn from a seed. Its own book of appointments
// is what the desk's claims are compared with (promises I13, I14, I16).
#pragma once

#include <cstdint>
#include <set>
#include <string>

#include "tests/support/booking/desk_bed.hpp"

namespace rb::test {

struct ClinicTransition {
  std::string from;
  std::string event;
  std::string argument;
  std::string to;
  friend auto operator<=>(const ClinicTransition&, const ClinicTransition&) = default;
};

struct ClinicRun {
  std::set<ClinicTransition> transitions;
  std::uint64_t digest = 0;  // of all that happened
  std::size_t events = 0;
  std::array<std::uint32_t, kBookingEndings> endings{};
  std::string wrong;  // the first promise that was broken, "" if none
};

struct ClinicOptions {
  std::uint64_t seed = 1;
  std::uint32_t bookings = 40;
  std::uint32_t times = 30;  // free times in the clinic's book: fewer than bookings
  bool crashes = true;
};

[[nodiscard]] ClinicRun run_clinic(const ClinicOptions& options);
// In a bed of the caller's, whose policy is clinic_policy(seed).
[[nodiscard]] ClinicRun run_clinic(const ClinicOptions& options, ClinicBed& bed);
// Impatient: everything that can run out runs out within days. One clinic in four verifies nobody.
[[nodiscard]] BookingPolicy clinic_policy(std::uint64_t seed);

}  // namespace rb::test
