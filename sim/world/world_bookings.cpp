// Bookings in the world: what the desk asks for, what staff make of a booking's task.
#include "core/base/random.hpp"
#include "sim/world/world.hpp"

namespace rb::sim {
namespace {

// Requests of bookings draw apart from those of the outreach.
constexpr std::uint32_t kOfBookings = 1U << 31U;

BookingAnswer seen_as(EhrAnswer answer) {
  switch (answer) {
    case EhrAnswer::too_many:
      return BookingAnswer::too_many;
    case EhrAnswer::failed:
      return BookingAnswer::failed;
    default:
      return BookingAnswer::lost;
  }
}

}  // namespace

void World::handle(Instant now, const BookingEffect& effect) {
  RB_ASSERT(bookings_.open());
  std::visit([&](const auto& e) { handle(now, e); }, effect);
}

void World::handle(Instant now, const effect::BookingRequest& request) {
  if (request.ask == BookingAsk::office) {
    const auto says = bookings_.ask_office(now, request);
    if (says.at == kNever) return;
    calendar_.push(says.at,
                   {.index = office_answers_.keep(says.result), .kind = Kind::office_answers});
    return;
  }
  if (const auto says = bookings_.asks_for_person(now, request)) {
    calendar_.push(says->at, {.index = says->number, .kind = Kind::booking_act});
  }
  const EhrQuestion question{.assignment = AssignmentId::none(),
                             .patient = request.patient,
                             .campaign = CampaignId::none(),
                             .number = kOfBookings | bookings_.count_request(request.booking)};
  const Ehr::Admitted admitted =
      full(Peer::ehr) ? Ehr::Admitted{Ehr::refuse_busy(question)} : ehr_.admit(now, question);
  command::BookingResult result;
  result.booking = request.booking;
  result.request = request.request;
  // It is carried out whether or not the answer arrives.
  if (admitted.carried_out) result = bookings_.carry_out(now, request);
  if (admitted.reaction.answer != EhrAnswer::open) {
    result.answer = seen_as(admitted.reaction.answer);
    result.found = {};
    result.appointment = 0;
  }
  result.retry_after = admitted.reaction.retry_after;
  answer_later(now, admitted.reaction,
               {std::make_shared<command::BookingResult>(result), false, 1});
}

void World::handle(Instant now, const OfficeEffect& effect) {
  std::vector<OfficeSide::Coming> coming;
  offices_.take(now, effect, coming);
  for (const OfficeSide::Coming& word : coming) {
    calendar_.push(word.at, {.index = word.number, .kind = Kind::office_says});
  }
}

void World::forget_answer(command::EhrResult& result) {
  result.answer = EhrAnswer::lost;
  result.appointment = 0;
}

void World::forget_answer(command::BookingResult& result) {
  result.answer = BookingAnswer::lost;
  result.found = {};
  result.appointment = 0;
}

std::shared_ptr<const command::WantedVisit> World::wanted(const AssignmentTruth& truth) {
  if (!campaigns_[truth.campaign.index()].books) return nullptr;
  return bookings_.wanted(now_, truth.patient, truth.campaign);
}

// ---- staff

void World::handle(Instant now, const effect::BookingTaskListed& task) {
  booking_tasks_.emplace(task.task, task);
  if (const auto work = staff_.list(now, {task.task, AssignmentId::none(), task.patient, {}})) {
    calendar_.push(work->done, {.index = work->person, .kind = Kind::staff_done});
  }
}

void World::handle(Instant, const effect::BookingTaskWithdrawn& task) {
  booking_tasks_.erase(task.task);
}

void World::finish_booking_task(TaskId id, std::vector<Command>& out) {
  const auto found = booking_tasks_.find(id);
  if (found == booking_tasks_.end()) return;  // withdrawn
  const effect::BookingTaskListed task = found->second;
  booking_tasks_.erase(found);
  const DrawKey key{seed_, Stream::staff, task.patient.value(),
                    (std::uint64_t{kOfBookings} << 32U) | task.booking.value()};
  bookings_.finish_task(now_, task, draw_chance(key, staff_.resolves_ppm()), out);
}

}  // namespace rb::sim
