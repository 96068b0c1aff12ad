#include "prod/adapters/fhir/bookings/appointment_errand.hpp"

#include "edge/net/retry.hpp"
#include "prod/adapters/fhir/booking.hpp"
#include "prod/adapters/fhir/bookings/cancelled.hpp"

namespace rb::prod {
namespace {

constexpr int kMostPages = 20;
constexpr const char* kPageSize = "20";

bool is_gone(const ReadFailure& failure) {
  return failure.status == 404 || failure.status == 410;
}

}  // namespace

void AppointmentErrand::start() {
  if (order_.appointment.empty()) {
    return find_ours(http_->url("Appointment", {{"identifier", identifier_token(order_.identifier)},
                                                {"_count", kPageSize}}));
  }
  http_->read_one(http_->url("Appointment/" + order_.appointment), order_.answer_by,
                  [self = shared_from_this()](const Read<fhir::Json>& resource) {
                    if (resource) return self->found_theirs(*resource);
                    if (is_gone(resource.error())) return self->found(nullptr);
                    self->failed(resource.error());
                  });
}

// Staff have typed its id: what is somebody else's is left alone, and a person gets it.
void AppointmentErrand::found_theirs(const fhir::Json& resource) {
  const auto read = fhir::read_appointment(resource);
  if (!read || read->patient != order_.patient) return done(BookingAnswer::failed);
  found(&resource);
}

// Servers may leave out of account what they do not understand of a question, so what they find is
// looked at once more. One that stands goes before one that does not.
void AppointmentErrand::find_ours(const std::string& url) {
  if (++pages_ > kMostPages) return done(BookingAnswer::failed);
  http_->read_page(url, order_.answer_by,
                   [self = shared_from_this()](const Read<fhir::Bundle>& page) {
                     if (!page) return self->failed(page.error());
                     const fhir::Json* other = nullptr;
                     for (const fhir::Json& one : page->matches) {
                       const auto read = fhir::read_appointment(one);
                       if (!read || read->identifier != self->order_.identifier) continue;
                       if (fhir::stands(read->status)) return self->found(&one);
                       other = &one;
                     }
                     if (other == nullptr && !page->next.empty()) {
                       return self->find_ours(page->next);
                     }
                     self->found(other);
                   });
}

void AppointmentErrand::found(const fhir::Json* appointment) {
  switch (order_.ask) {
    case BookingAsk::release:
      return release(appointment);
    case BookingAsk::visit:
      return visit(appointment);
    default:
      return read_back(appointment);
  }
}

void AppointmentErrand::read_back(const fhir::Json* appointment) {
  const auto read = appointment == nullptr ? std::nullopt : fhir::read_appointment(*appointment);
  if (!read || !fhir::stands(read->status)) return done(BookingAnswer::no);
  done(BookingAnswer::yes, {}, fhir::appointment_number(read->id));
}

void AppointmentErrand::visit(const fhir::Json* appointment) {
  const auto read = appointment == nullptr ? std::nullopt : fhir::read_appointment(*appointment);
  if (!read) return done(BookingAnswer::not_yet);
  if (read->status == "fulfilled") return done(BookingAnswer::yes);
  done(read->status == "noshow" ? BookingAnswer::no : BookingAnswer::not_yet);
}

void AppointmentErrand::release(const fhir::Json* appointment) {
  const auto read = appointment == nullptr ? std::nullopt : fhir::read_appointment(*appointment);
  // Called off already, by us or by somebody else; or it never was.
  if (!read || !fhir::stands(read->status)) return done(BookingAnswer::yes);
  const std::string version = fhir::version_of(*appointment);
  http_->update("Appointment/" + read->id, fhir::write_json(fhir::cancelled(*appointment)), version,
                order_.answer_by, [self = shared_from_this()](const net::Answer& answer) {
                  self->cancelled(answer);
                });
}

void AppointmentErrand::cancelled(const net::Answer& answer) {
  if (answer.outcome == net::Outcome::not_sent) return done(BookingAnswer::failed);
  if (answer.outcome != net::Outcome::answered || answer.status >= 500 || answer.status == 408) {
    return done(BookingAnswer::lost);
  }
  if (answer.status == 429) {
    const auto wait = net::parse_retry_after(answer.headers.get("Retry-After"), clock_.now());
    return done(BookingAnswer::too_many, wait.value_or(0ms));
  }
  // 409 and 412: somebody has changed it since it was read, so it is read again the next time.
  if (answer.status >= 300) return done(BookingAnswer::failed);
  free_slot();
}

// One try: a slot that stays busy is an hour lost, one that is given away twice are two patients.
// Many servers have freed it along with the appointment.
void AppointmentErrand::free_slot() {
  if (!fhir::is_id(order_.slot)) return done(BookingAnswer::yes);
  http_->read_one(
      http_->url("Slot/" + order_.slot), order_.answer_by,
      [self = shared_from_this()](const Read<fhir::Json>& resource) {
        const std::string version = resource ? fhir::version_of(*resource) : std::string();
        if (version.empty() || fhir::text_of(*resource, "status") != "busy") {
          return self->done(BookingAnswer::yes);
        }
        fhir::Json slot = *resource;
        slot["status"] = "free";
        self->http_->update("Slot/" + self->order_.slot, fhir::write_json(slot), version,
                            self->order_.answer_by,
                            [self](const net::Answer&) { self->done(BookingAnswer::yes); });
      });
}

void AppointmentErrand::done(BookingAnswer answer, Millis retry_after, std::uint64_t appointment) {
  BookingReply reply{.request = order_.request, .booking = order_.booking, .answer = answer};
  reply.retry_after = retry_after;
  reply.appointment = appointment;
  then_(std::move(reply));
}

void AppointmentErrand::failed(const ReadFailure& failure) {
  const bool too_many = failure.answer == EhrAnswer::too_many;
  done(too_many ? BookingAnswer::too_many : BookingAnswer::failed, failure.retry_after);
}

}  // namespace rb::prod
