#include <algorithm>

#include "core/provider/alternates/alternates.hpp"

namespace rb {
namespace {

std::string name_of(SpecialtyId specialty, std::span<const std::string> names) {
  if (specialty.index() < names.size()) return names[specialty.index()];
  return "specialty " + std::to_string(specialty.value());
}

std::string way_of(std::uint32_t metres) {
  if (metres < 1'000) return std::to_string(metres) + " m";
  const std::uint32_t tenths = metres / 100;
  return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + " km";
}

std::string change_to(Modality modality) {
  switch (modality) {
    case Modality::in_person:
      return "in person";
    case Modality::video:
      return "by video";
    case Modality::phone:
      return "by phone";
  }
  return "in another way";
}

std::string text_of(const AlternateHop& hop, std::span<const std::string> specialties) {
  switch (hop.step) {
    case AlternateStep::other_specialty:
      return name_of(hop.specialty, specialties) + " instead";
    case AlternateStep::other_modality:
      return change_to(hop.modality);
    case AlternateStep::way:
      return way_of(hop.metres) + " away";
    case AlternateStep::interpreter:
      return "with an interpreter";
  }
  return {};
}

}  // namespace

std::string explain(const Alternate& alternate, std::span<const std::string> specialties) {
  std::string text;
  const auto add = [&](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
  const bool changed = std::any_of(
      alternate.hops.begin(), alternate.hops.end(),
      [](const AlternateHop& hop) { return hop.step == AlternateStep::other_specialty; });
  if (!changed) add("same specialty");
  for (const AlternateHop& hop : alternate.hops) {
    add(text_of(hop, specialties) + " (+" + std::to_string(hop.points) + ")");
  }
  return text + ": " + std::to_string(alternate.points) + " points";
}

}  // namespace rb
