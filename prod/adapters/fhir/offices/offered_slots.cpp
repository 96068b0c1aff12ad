#include "prod/adapters/fhir/offices/offered_slots.hpp"

#include <algorithm>
#include <optional>

#include "core/log/json.hpp"
#include "prod/adapters/fhir/wire/appointments.hpp"

namespace rb::prod {
namespace {

constexpr const char* kPageSize = "20";

bool is_gone(const ReadFailure& failure) {
  return failure.status == 404 || failure.status == 410;
}

std::string schedule_of(const fhir::Json& slot) {
  const fhir::Json* schedule = fhir::member(slot, "schedule");
  if (schedule == nullptr) return {};
  return std::string(fhir::id_in(fhir::text_of(*schedule, "reference"), "Schedule"));
}

// Whatever its status: an office may have set it aside for this patient.
std::optional<FoundTime> time_of(const fhir::Json& resource) {
  const auto start = fhir::read_instant(fhir::text_of(resource, "start"));
  const auto id = fhir::text_of(resource, "id");
  if (fhir::text_of(resource, "resourceType") != "Slot" || !start || !fhir::is_id(id)) {
    return std::nullopt;
  }
  FoundTime time{.slot = std::string(id),
                 .practitioner = schedule_of(resource),
                 .service_type = {},
                 .start = *start};
  for (const fhir::Json& type : fhir::list_of(resource, "serviceType")) {
    for (const fhir::Json& coding : fhir::list_of(type, "coding")) {
      if (time.service_type.empty()) time.service_type = fhir::token_of(coding);
    }
  }
  return time;
}

}  // namespace

void OfferedSlots::next() {
  // Those that are named by their slots come first: a time that is theirs is no other.
  std::stable_partition(named_.begin(), named_.end(),
                        [](const fhir::NamedTime& one) { return !one.slot.empty(); });
  while (!named_.empty()) {
    const fhir::NamedTime one = std::move(named_.front());
    named_.pop_front();
    if (!one.slot.empty()) return read_slot(one.slot);
    const bool known = std::any_of(found_.begin(), found_.end(),
                                   [&](const FoundTime& time) { return time.start == *one.start; });
    if (!known && fhir::is_id(asked_)) return find_calendar(*one.start);
  }
  name_owners();
}

void OfferedSlots::read_slot(const std::string& id) {
  peer_.http->read_one(peer_.http->url("Slot/" + id), peer_.deadline(),
                       [self = shared_from_this()](const Read<fhir::Json>& slot) {
                         if (!slot && !is_gone(slot.error())) {
                           return self->then_(tl::unexpected(slot.error()));
                         }
                         if (slot) {
                           if (auto time = time_of(*slot)) self->add(*std::move(time));
                         }
                         self->next();
                       });
}

void OfferedSlots::find_calendar(Instant start) {
  peer_.http->read_one(peer_.http->url("Slot/" + asked_), peer_.deadline(),
                       [self = shared_from_this(), start](const Read<fhir::Json>& slot) {
                         if (!slot && !is_gone(slot.error())) {
                           return self->then_(tl::unexpected(slot.error()));
                         }
                         const std::string schedule = slot ? schedule_of(*slot) : std::string();
                         if (schedule.empty()) return self->next();
                         self->find_slot(schedule, start);
                       });
}

void OfferedSlots::find_slot(const std::string& schedule, Instant start) {
  const std::string url = peer_.http->url("Slot", {{"schedule", "Schedule/" + schedule},
                                                   {"start", "ge" + rfc3339(start)},
                                                   {"start", "lt" + rfc3339(start + 1s)},
                                                   {"_count", kPageSize}});
  peer_.http->read_page(
      url, peer_.deadline(),
      [self = shared_from_this(), schedule, start](const Read<fhir::Bundle>& page) {
        if (!page) return self->then_(tl::unexpected(page.error()));
        for (const fhir::Json& one : page->matches) {
          auto time = time_of(one);
          if (!time || time->start != start || time->practitioner != schedule) continue;
          self->add(*std::move(time));
          break;
        }
        self->next();
      });
}

void OfferedSlots::add(FoundTime time) {
  const bool known = std::any_of(found_.begin(), found_.end(),
                                 [&](const FoundTime& other) { return other.slot == time.slot; });
  if (!known && time.slot != asked_) found_.push_back(std::move(time));
}

void OfferedSlots::name_owners() {
  std::vector<std::string> ids;
  for (const FoundTime& time : found_) {
    const bool known = std::find(ids.begin(), ids.end(), time.practitioner) != ids.end();
    if (!known && !time.practitioner.empty()) ids.push_back(time.practitioner);
  }
  schedules_->owners(ids, peer_.deadline(),
                     [self = shared_from_this()](const Read<Schedules::Owners>& owners) {
                       if (!owners) return self->then_(tl::unexpected(owners.error()));
                       for (FoundTime& time : self->found_) {
                         const auto owner = owners->find(time.practitioner);
                         if (owner != owners->end()) put_owner(time, owner->second);
                       }
                       self->then_(std::move(self->found_));
                     });
}

}  // namespace rb::prod
