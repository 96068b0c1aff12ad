#include "tests/fuzz/fhir/target.hpp"

#include <string>
#include <string_view>

#include "core/base/assert.hpp"
#include "core/provider/negotiation/offered_times.hpp"
#include "prod/adapters/fhir/wire/bundle.hpp"
#include "prod/adapters/fhir/wire/office_task.hpp"
#include "prod/adapters/fhir/wire/patient_rows.hpp"
#include "prod/adapters/fhir/wire/slot_transaction.hpp"
#include "prod/adapters/fhir/wire/statements.hpp"

namespace rb::prod::fhir {
namespace {

const edge::ZonePrefixes& prefixes() {
  static const edge::ZonePrefixes kPrefixes = [] {
    auto read = edge::load_zone_prefixes(RB_SOURCE_DIR "/scenarios/zones");
    RB_ASSERT(read.has_value());
    return *read;
  }();
  return kPrefixes;
}

void check_slot(const Json& resource) {
  const auto slot = read_free_slot(resource);
  if (!slot) return;
  RB_ASSERT(is_id(slot->id) && slot->start < slot->end);
  // Our booking of it says what we meant, whatever the slot says.
  const Booking wanted{"p1", "north-1", *slot, "urn:x|1"};
  const auto body = read_object(write_json(booking_resource(wanted)));
  RB_ASSERT(body.has_value());
  const auto booking = [&] {
    Json made = *body;
    made["id"] = "1";
    return read_appointment(made);
  }();
  RB_ASSERT(booking && booking->patient == "p1" && booking->identifier == "north-1" &&
            booking->status == "booked" && booking->start == slot->start);
  if (slot->version.empty()) return;
  RB_ASSERT(is_id(slot->version));
  const auto both = read_object(booking_transaction(wanted, "https://ehr.example/Slot/1", "x"));
  RB_ASSERT(both && (*both)["entry"].size() == 2);
  // And nothing else of the slot is another than before.
  Json marked = (*both)["entry"][0]["resource"];
  RB_ASSERT(marked["status"] == "busy");
  RB_ASSERT(!read_free_slot(marked));
  marked["status"] = "free";
  const auto whole = read_object(write_json(slot->resource));
  RB_ASSERT(whole && marked == *whole);
}

void check_appointment(const Json& resource) {
  const auto appointment = read_appointment(resource);
  if (!appointment) return;
  RB_ASSERT(is_id(appointment->id));
  RB_ASSERT(appointment->patient.empty() || is_id(appointment->patient));
  RB_ASSERT(appointment->practitioner.empty() || is_id(appointment->practitioner));
  for (const std::string& slot : appointment->slots) RB_ASSERT(is_id(slot));
  const std::uint64_t number = appointment_number(appointment->id);
  RB_ASSERT(number >> 63U == 1 || std::to_string(number) == appointment->id);
}

void check_patient(const Json& resource) {
  const RowOptions options{
      .id_system = "urn:mrn", .consent = "yes", .now = Instant{1'790'000'000s}};
  const auto row = read_patient(resource, options.now, options, prefixes());
  if (!row) {
    RB_ASSERT(!row.error().reason.empty());
    return;
  }
  RB_ASSERT(!row->id.empty() && row->id.size() <= 64 && is_id(row->ehr_id));
  RB_ASSERT(!row->phones.empty() && row->phones.size() <= 2);
  for (const std::string& phone : row->phones) RB_ASSERT(phone.starts_with("+1"));
  RB_ASSERT(row->first_name.size() <= 64 && row->last_name.size() <= 64);
}

void check_task(const Json& resource) {
  const OfficeNames names("north", "s1");
  const auto task = read_office_task(resource, names);
  if (!task) return;
  RB_ASSERT(is_id(task->id) && names.read(names.of(task->send)) == task->send);
  RB_ASSERT(task->times.size() <= kMostOfferedTimes);
  RB_ASSERT(task->fingerprint().empty() == !task->answer);
  for (const NamedTime& time : task->times) {
    RB_ASSERT(time.slot.empty() ? time.start.has_value() : is_id(time.slot));
  }
  // Taken back it is over, and no answer.
  const auto body = read_object(write_json(withdrawn_task(resource)));
  const auto after = body ? read_office_task(*body, names) : std::nullopt;
  RB_ASSERT(after && after->send == task->send && after->withdrawn && !after->answer);
  RB_ASSERT(is_void(after->status));
}

void check_texts(std::string_view text) {
  const std::string_view id = id_in(text, "Patient");
  RB_ASSERT(id.empty() || is_id(id));
  static_cast<void>(read_instant(text));
  const net::Url base = net::parse_url("https://ehr.example:8443/fhir").value();
  if (const auto next = follow(base, text)) {
    RB_ASSERT(next->starts_with("https://") &&
              net::parse_url(*next).value().origin() == base.origin());
  }
}

}  // namespace
}  // namespace rb::prod::fhir

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rb::prod::fhir;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  static_cast<void>(read_capabilities(text));
  static_cast<void>(read_smart_configuration(text));
  if (const auto response = read_booking_response(text)) {
    RB_ASSERT(response->slot_version.empty() || is_id(response->slot_version));
    check_texts(response->location);
  }
  check_texts(text.substr(0, 200));
  const auto bundle = read_bundle(text);
  if (!bundle) return 0;
  check_texts(bundle->next);
  for (const auto* list : {&bundle->matches, &bundle->included}) {
    for (const Json& resource : *list) {
      check_slot(resource);
      check_appointment(resource);
      check_patient(resource);
      check_task(resource);
    }
  }
  return 0;
}
