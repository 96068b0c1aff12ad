#include "sim/sandbox/people/persons.hpp"

#include <array>

#include "core/base/random.hpp"

namespace rb::sim::sandbox {
namespace {

constexpr std::array<std::string_view, 16> kNames{
    "Ana",   "Ben",   "Carmen", "David",  "Elena", "Frank", "Gloria", "Henry",
    "Irene", "James", "Laura",  "Marcos", "Nora",  "Oscar", "Rosa",   "Victor"};
enum : std::uint64_t { kName = 8, kYear, kMonth, kDay };  // of Stream::patient_age

}  // namespace

Person person_of(std::uint64_t seed, PatientId patient) {
  const auto pick = [&](std::uint64_t what, std::uint64_t of) {
    return static_cast<unsigned>(
        draw_below({seed, Stream::patient_age, patient.value(), what}, of));
  };
  return {kNames[pick(kName, kNames.size())],
          std::chrono::year{1930 + static_cast<int>(pick(kYear, 75))} /
              std::chrono::month{1 + pick(kMonth, 12)} / std::chrono::day{1 + pick(kDay, 28)}};
}

}  // namespace rb::sim::sandbox
