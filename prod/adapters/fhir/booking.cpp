#include "prod/adapters/fhir/booking.hpp"

#include <algorithm>
#include <tuple>

#include "core/log/json.hpp"
#include "edge/net/retry.hpp"

namespace rb::prod {
namespace {

constexpr int kMostPages = 40;  // of one booking
constexpr int kMostRounds = 4;
constexpr int kMostRefusals = 8;  // slots that somebody else was faster with
constexpr const char* kPageSize = "50";

bool went_to_somebody_else(int status) {
  return status == 409 || status == 412 || status == 422;
}

// Certainly not carried out. 408 is none of these: what the server has not read whole it may still
// have acted on.
bool refused(int status) {
  return status >= 400 && status < 500 && status != 408;
}

// ".../Appointment/17/_history/1"
std::string id_at(std::string_view location) {
  return std::string(fhir::id_in(location, "Appointment"));
}

}  // namespace

std::string identifier_token(const std::string& identifier) {
  return std::string(fhir::kIdentifierSystem) + '|' + identifier;
}

BookingErrand::BookingErrand(EhrOrder order, Instant deadline, Parts parts, Then then)
    : order_(std::move(order)),
      deadline_(deadline),
      parts_(std::move(parts)),
      then_(std::move(then)),
      begin_(std::chrono::ceil<std::chrono::seconds>(parts_.clock.now() +
                                                     parts_.config->earliest_slot)),
      end_(begin_ + parts_.config->search_until),
      window_end_(begin_) {}

void BookingErrand::start() {
  if (order_.chosen_slot.empty()) return search();
  find_chosen();
}

void BookingErrand::find_chosen() {
  if (!fhir::is_id(order_.chosen_slot)) return done(EhrAnswer::no_slot);
  parts_.http->read_one(
      parts_.http->url("Slot/" + order_.chosen_slot), deadline_,
      [self = shared_from_this()](const Read<fhir::Json>& resource) {
        if (!resource) {
          const bool gone = resource.error().status == 404 || resource.error().status == 410;
          return gone ? self->done(EhrAnswer::no_slot) : self->failed(resource.error());
        }
        const auto slot = fhir::read_free_slot(*resource);
        const bool moved =
            slot && self->order_.chosen_start && slot->start != *self->order_.chosen_start;
        if (!slot || moved || slot->id != self->order_.chosen_slot) {
          return self->done(EhrAnswer::no_slot);
        }
        // Another patient of ours is being written into it.
        const bool ours =
            self->parts_.claims->claim(slot->id, self->parts_.clock.now(), self->order_.identifier);
        ours ? self->book(*slot) : self->done(EhrAnswer::no_slot);
      });
}

// The next window. Pages of what is free shift while others book, so that a slot may hide between
// two of them: who turned pages looks once more before there is none.
void BookingErrand::search() {
  if (window_end_ >= end_) {
    if (!turned_) return done(EhrAnswer::no_slot);
    if (++rounds_ > kMostRounds) return done(EhrAnswer::failed);
    turned_ = false;
    window_end_ = begin_;
  }
  const Instant from = window_end_;
  window_end_ = std::min(from + parts_.config->search_window, end_);
  net::Fields query = {{"status", "free"},
                       {"start", "ge" + rfc3339(from)},
                       {"start", "lt" + rfc3339(window_end_)},
                       {"_count", kPageSize}};
  if (!parts_.config->service_type.empty()) {
    query.push_back({"service-type", parts_.config->service_type});
  }
  next_page(parts_.http->url("Slot", query));
}

void BookingErrand::next_page(const std::string& url) {
  if (++pages_ > kMostPages) return done(EhrAnswer::failed);
  parts_.http->read_page(url, deadline_, [self = shared_from_this()](Read<fhir::Bundle> page) {
    if (!page) return self->failed(page.error());
    for (const fhir::Json& resource : page->matches) {
      auto slot = fhir::read_free_slot(resource);
      // Who takes no notice of what was asked for gets no say in what is booked.
      if (!slot || slot->start < self->begin_ || slot->start >= self->end_) continue;
      self->slots_.push_back(*std::move(slot));
    }
    std::sort(self->slots_.begin(), self->slots_.end(), [](const auto& a, const auto& b) {
      return std::tie(a.start, a.id) < std::tie(b.start, b.id);
    });
    self->next_ = std::move(page->next);
    self->try_next();
  });
}

void BookingErrand::try_next() {
  while (!slots_.empty()) {
    const fhir::Slot slot = std::move(slots_.front());
    slots_.pop_front();
    if (parts_.claims->claim(slot.id, parts_.clock.now())) return book(slot);
  }
  if (next_.empty()) return search();
  turned_ = true;
  const std::string page = std::move(next_);
  next_.clear();
  next_page(page);
}

std::string BookingErrand::url_of(const fhir::Slot& slot) const {
  return parts_.http->url("Slot/" + slot.id);
}

void BookingErrand::book(const fhir::Slot& slot) {
  const fhir::Booking booking{.patient = order_.patient,
                              .identifier = order_.identifier,
                              .slot = slot,
                              .service_type = parts_.config->service_type};
  const std::string if_none_exist =
      "identifier=" + net::percent_encode(identifier_token(order_.identifier));
  const bool together = parts_.config->slots_in_transaction && !slot.version.empty();
  const auto then = [self = shared_from_this(), slot, together](const net::Answer& answer) {
    self->booked_or_not(slot, answer, together);
  };
  if (!together) {
    return parts_.http->create("Appointment", fhir::write_json(fhir::booking_resource(booking)),
                               if_none_exist, deadline_, then);
  }
  parts_.http->transact(fhir::booking_transaction(booking, url_of(slot), if_none_exist), deadline_,
                        then);
}

void BookingErrand::booked_or_not(const fhir::Slot& slot, const net::Answer& answer,
                                  bool together) {
  const bool answered = answer.outcome == net::Outcome::answered;
  if (answered && went_to_somebody_else(answer.status)) {
    // It stays claimed: somebody has it.
    if (!order_.chosen_slot.empty() || ++refusals_ >= kMostRefusals) {
      return done(EhrAnswer::no_slot);
    }
    return try_next();
  }
  if (answer.outcome == net::Outcome::not_sent || (answered && refused(answer.status))) {
    parts_.claims->release(slot.id);
    if (answered && answer.status == 429) {
      const auto wait =
          net::parse_retry_after(answer.headers.get("Retry-After"), parts_.clock.now());
      return then_(EhrAnswer::too_many, wait.value_or(0ms), 0);
    }
    return done(EhrAnswer::failed);
  }
  if (answered && (answer.status == 200 || answer.status == 201)) {
    return together ? made_together(slot, answer) : made(answer);
  }
  done(EhrAnswer::lost);
}

// 201, or 200 for one that had our identifier already.
void BookingErrand::made(const net::Answer& answer) {
  const auto body = fhir::read_object(answer.body);
  const auto appointment =
      body ? fhir::read_appointment(*body) : std::optional<fhir::Appointment>{};
  std::string id = id_at(answer.headers.get("Location"));
  if (id.empty()) id = id_at(answer.headers.get("Content-Location"));
  is_there(appointment, id);
}

void BookingErrand::made_together(const fhir::Slot& slot, const net::Answer& answer) {
  const auto response = fhir::read_booking_response(answer.body);
  if (!response) return done(EhrAnswer::lost);
  if (response->was_there) give_back(slot, *response);
  is_there(response->appointment, id_at(response->location));
}

// With an appointment that was there before, the transaction has marked a slot that nobody needs;
// not so where that appointment is in this slot, or may be. One try: a slot that stays busy is an
// hour lost, one that is given away twice are two patients.
void BookingErrand::give_back(const fhir::Slot& slot, const fhir::BookingResponse& response) {
  if (!response.appointment || response.slot_version.empty()) return;
  const auto& in = response.appointment->slots;
  const bool elsewhere = !in.empty() && std::find(in.begin(), in.end(), slot.id) == in.end();
  if (fhir::stands(response.appointment->status) && !elsewhere) return;
  parts_.http->transact(fhir::release_transaction(slot, url_of(slot), response.slot_version),
                        deadline_, [claims = parts_.claims, slot](const net::Answer& answer) {
                          if (answer.ok()) claims->release(slot.id);
                        });
}

void BookingErrand::is_there(const std::optional<fhir::Appointment>& appointment,
                             const std::string& id) {
  if (appointment) {
    // One that was called off, or that an office has yet to agree to, is no booking.
    if (!fhir::stands(appointment->status)) return done(EhrAnswer::failed);
    return done(EhrAnswer::booked, fhir::appointment_number(appointment->id));
  }
  if (id.empty()) return done(EhrAnswer::lost);
  done(EhrAnswer::booked, fhir::appointment_number(id));
}

}  // namespace rb::prod
