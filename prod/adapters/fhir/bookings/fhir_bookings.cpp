#include "prod/adapters/fhir/bookings/fhir_bookings.hpp"

#include <algorithm>
#include <mutex>

#include "prod/adapters/fhir/booking.hpp"
#include "prod/adapters/fhir/bookings/appointment_errand.hpp"
#include "prod/adapters/fhir/bookings/cancelled.hpp"
#include "prod/adapters/fhir/bookings/slot_search.hpp"
#include "prod/adapters/fhir/server_statement.hpp"

namespace rb::prod {
namespace {

constexpr const char* kPageSize = "20";

BookingAnswer answer_of(EhrAnswer answer) {
  switch (answer) {
    case EhrAnswer::booked:
      return BookingAnswer::yes;
    case EhrAnswer::no_slot:
      return BookingAnswer::conflict;
    case EhrAnswer::too_many:
      return BookingAnswer::too_many;
    case EhrAnswer::lost:
      return BookingAnswer::lost;
    default:
      return BookingAnswer::failed;
  }
}

}  // namespace

class FhirBookings::Impl : public std::enable_shared_from_this<Impl> {
 public:
  Impl(FhirConfig config, Parts parts)
      : config_(std::make_shared<const FhirConfig>(std::move(config))),
        parts_(std::move(parts)),
        schedules_(std::make_shared<Schedules>(parts_.http)),
        statement_(std::make_shared<ServerStatement>(parts_.http)) {}

  void ask(BookingOrder order) {
    if (order.service_type.empty()) order.service_type = config_->service_type;
    order.answer_by =
        std::min(order.answer_by, parts_.clock.now() + config_->answer_within * 9 / 10);
    if (!fhir::is_id(order.patient)) return answer(order, BookingAnswer::failed);
    switch (order.ask) {
      case BookingAsk::verify:
        return verify(order);
      case BookingAsk::search:
        return search(order);
      case BookingAsk::book:
        return book(order);
      case BookingAsk::read_back:
      case BookingAsk::release:
      case BookingAsk::visit:
        return look_at_appointment(order);
      case BookingAsk::office:
        return answer(order, BookingAnswer::failed);
    }
  }

  void stop() {
    const std::lock_guard lock(delivering_);
    stopped_ = true;
  }

 private:
  void deliver(const BookingReply& reply) {
    const std::lock_guard lock(delivering_);
    if (!stopped_) parts_.deliver(reply);
  }
  void answer(const BookingOrder& order, BookingAnswer answer, Millis retry_after = {},
              std::uint64_t appointment = 0) {
    BookingReply reply{.request = order.request, .booking = order.booking, .answer = answer};
    reply.retry_after = retry_after;
    reply.appointment = appointment;
    deliver(reply);
  }
  void failed(const BookingOrder& order, const ReadFailure& failure) {
    const bool too_many = failure.answer == EhrAnswer::too_many;
    answer(order, too_many ? BookingAnswer::too_many : BookingAnswer::failed, failure.retry_after);
  }
  // `then` with what the server's statement says; else the order has failed.
  template <class Do>
  void with_statement(const BookingOrder& order, Do then) {
    statement_->ask(order.answer_by,
                    [weak = weak_from_this(), order, then](const Read<fhir::Capabilities>& said) {
                      const auto self = weak.lock();
                      if (!self) return;
                      said ? then(*self, *said) : self->failed(order, said.error());
                    });
  }

  void verify(const BookingOrder& order) {
    with_statement(order, [order](Impl& self, const fhir::Capabilities& said) {
      if (!said.coverage) return self.answer(order, BookingAnswer::yes);
      self.parts_.http->read_page(
          self.parts_.http->url("Coverage", {{"patient", "Patient/" + order.patient},
                                             {"status", "active"},
                                             {"_count", kPageSize}}),
          order.answer_by, [weak = self.weak_from_this(), order](const Read<fhir::Bundle>& page) {
            if (const auto asker = weak.lock()) asker->verified(order, page);
          });
    });
  }
  void verified(const BookingOrder& order, const Read<fhir::Bundle>& page) {
    if (!page) return failed(order, page.error());
    const Instant now = parts_.clock.now();
    const bool covered =
        std::any_of(page->matches.begin(), page->matches.end(),
                    [&](const fhir::Json& one) { return fhir::covers(one, order.patient, now); });
    answer(order, covered ? BookingAnswer::yes : BookingAnswer::no);
  }

  void search(const BookingOrder& order) {
    std::make_shared<SlotSearch>(
        order, SlotSearch::Parts{config_, parts_.http, schedules_},
        [weak = weak_from_this(), order](Read<std::vector<FoundTime>> found) {
          const auto self = weak.lock();
          if (!self) return;
          if (!found) return self->failed(order, found.error());
          BookingReply reply{.request = order.request, .booking = order.booking};
          reply.answer = found->empty() ? BookingAnswer::no : BookingAnswer::yes;
          reply.found = *std::move(found);
          self->deliver(reply);
        })
        ->start();
  }

  void book(const BookingOrder& order) {
    if (!config_->slots_in_transaction) return begin(order);
    with_statement(order, [order](Impl& self, const fhir::Capabilities& said) {
      // The FhirClient has told the operator, and goes on asking.
      if (!said.transactions) {
        self.statement_->forget();
        return self.answer(order, BookingAnswer::failed);
      }
      self.begin(order);
    });
  }

  void begin(const BookingOrder& order) {
    auto config = config_;
    if (order.service_type != config_->service_type) {
      auto own = std::make_shared<FhirConfig>(*config_);
      own->service_type = order.service_type;
      config = std::move(own);
    }
    const EhrOrder chosen{.request = order.request,
                          .kind = EhrKind::book,
                          .assignment = {},
                          .campaign = {},
                          .patient = order.patient,
                          .identifier = order.identifier,
                          .chosen_slot = order.slot,
                          .chosen_start = order.start};
    const BookingErrand::Parts parts{std::move(config), parts_.clock, parts_.http, parts_.claims};
    std::make_shared<BookingErrand>(
        chosen, order.answer_by, parts,
        [weak = weak_from_this(), order](EhrAnswer what, Millis retry_after,
                                         std::uint64_t appointment) {
          const auto self = weak.lock();
          if (self) self->answer(order, answer_of(what), retry_after, appointment);
        })
        ->start();
  }

  void look_at_appointment(const BookingOrder& order) {
    std::make_shared<AppointmentErrand>(
        order, parts_.clock, parts_.http,
        [weak = weak_from_this(), order](const BookingReply& reply) {
          if (const auto self = weak.lock()) self->seen(order, reply);
        })
        ->start();
  }
  void seen(const BookingOrder& order, const BookingReply& reply) {
    const bool free = order.ask == BookingAsk::release && reply.answer == BookingAnswer::yes;
    if (free) parts_.claims->release(order.slot);
    deliver(reply);
  }

  const std::shared_ptr<const FhirConfig> config_;
  const Parts parts_;
  const std::shared_ptr<Schedules> schedules_;
  const std::shared_ptr<ServerStatement> statement_;
  std::mutex delivering_;
  bool stopped_ = false;
};

FhirBookings::FhirBookings(FhirConfig config, Parts parts)
    : impl_(std::make_shared<Impl>(std::move(config), std::move(parts))) {}

FhirBookings::~FhirBookings() {
  impl_->stop();
}

void FhirBookings::ask(const BookingOrder& order) {
  impl_->ask(order);
}

}  // namespace rb::prod
