#include "prod/adapters/fhir/wire/appointments.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/base/digest.hpp"
#include "core/log/json.hpp"

namespace rb::prod::fhir {
namespace {

constexpr std::uint64_t kDigestBit = std::uint64_t{1} << 63U;

Json coded(std::string_view token) {
  Json coding = Json::object();
  const std::size_t bar = token.find('|');
  if (bar != token.npos && bar > 0) coding["system"] = token.substr(0, bar);
  coding["code"] = bar == token.npos ? token : token.substr(bar + 1);
  return {{"coding", Json::array({std::move(coding)})}};
}

Json reference(std::string_view type, std::string_view id) {
  return {{"reference", std::string(type) + "/" + std::string(id)}};
}

// To write back a part of a resource would take the rest away from it.
bool is_whole(const Json& meta) {
  const auto& tags = list_of(meta, "tag");
  return std::none_of(tags.begin(), tags.end(),
                      [](const Json& tag) { return text_of(tag, "code") == "SUBSETTED"; });
}

}  // namespace

std::string token_of(const Json& coding) {
  const auto system = text_of(coding, "system");
  const auto code = text_of(coding, "code");
  if (code.empty() || system.empty()) return std::string(code);
  return std::string(system) + '|' + std::string(code);
}

std::string version_of(const Json& resource) {
  const Json* meta = member(resource, "meta");
  if (meta == nullptr || !is_whole(*meta)) return {};
  const std::string_view version = text_of(*meta, "versionId");
  return is_id(version) ? std::string(version) : std::string();
}

std::optional<Slot> read_free_slot(const Json& resource) {
  if (text_of(resource, "resourceType") != "Slot" || text_of(resource, "status") != "free" ||
      !is_id(text_of(resource, "id")))
    return std::nullopt;
  const auto start = read_instant(text_of(resource, "start"));
  const auto end = read_instant(text_of(resource, "end"));
  if (!start || !end || *end <= *start) return std::nullopt;
  Slot slot{
      std::string(text_of(resource, "id")), *start, *end, nullptr, version_of(resource), resource};
  if (const auto& types = list_of(resource, "serviceType"); !types.empty()) {
    slot.service_types = types;
  }
  return slot;
}

bool stands(std::string_view status) {
  constexpr std::array<std::string_view, 5> kStanding = {"booked", "pending", "arrived",
                                                         "checked-in", "fulfilled"};
  return std::find(kStanding.begin(), kStanding.end(), status) != kStanding.end();
}

std::optional<Appointment> read_appointment(const Json& resource) {
  if (text_of(resource, "resourceType") != "Appointment" || !is_id(text_of(resource, "id")))
    return std::nullopt;
  Appointment appointment;
  appointment.id = text_of(resource, "id");
  appointment.status = text_of(resource, "status");
  appointment.start = read_instant(text_of(resource, "start"));
  for (const Json& participant : list_of(resource, "participant")) {
    const Json* actor = member(participant, "actor");
    if (actor == nullptr) continue;
    const std::string_view who = text_of(*actor, "reference");
    if (appointment.patient.empty()) appointment.patient = id_in(who, "Patient");
    if (appointment.practitioner.empty()) appointment.practitioner = id_in(who, "Practitioner");
  }
  for (const Json& type : list_of(resource, "serviceType")) {
    for (const Json& coding : list_of(type, "coding")) {
      if (appointment.service_type.empty()) appointment.service_type = token_of(coding);
    }
  }
  for (const Json& slot : list_of(resource, "slot")) {
    const std::string_view id = id_in(text_of(slot, "reference"), "Slot");
    if (!id.empty()) appointment.slots.emplace_back(id);
  }
  for (const Json& identifier : list_of(resource, "identifier")) {
    if (text_of(identifier, "system") != kIdentifierSystem) continue;
    appointment.identifier = text_of(identifier, "value");
    break;
  }
  return appointment;
}

std::uint64_t appointment_number(std::string_view logical_id) {
  std::uint64_t number = 0;
  const char* end = logical_id.data() + logical_id.size();
  const auto read = std::from_chars(logical_id.data(), end, number);
  // "007" is another id than "7".
  const bool plain = logical_id == "0" || !logical_id.starts_with('0');
  if (plain && read.ec == std::errc{} && read.ptr == end && number < kDigestBit) return number;
  Digest digest;
  digest.add(logical_id);
  return digest.value() | kDigestBit;
}

Json booking_resource(const Booking& booking) {
  Json body = {{"resourceType", "Appointment"},
               {"status", "booked"},
               {"identifier",
                Json::array({Json{{"system", kIdentifierSystem}, {"value", booking.identifier}}})},
               {"slot", Json::array({reference("Slot", booking.slot.id)})},
               {"start", rfc3339(booking.slot.start)},
               {"end", rfc3339(booking.slot.end)},
               {"participant", Json::array({Json{{"actor", reference("Patient", booking.patient)},
                                                 {"status", "accepted"}}})}};
  if (!booking.slot.service_types.is_null()) {
    body["serviceType"] = booking.slot.service_types;
  } else if (!booking.service_type.empty()) {
    body["serviceType"] = Json::array({coded(booking.service_type)});
  }
  return body;
}

}  // namespace rb::prod::fhir
