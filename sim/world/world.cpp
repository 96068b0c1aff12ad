#include "sim/world/world.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include "core/base/assert.hpp"
#include "core/base/prefetch.hpp"

namespace rb::sim {
namespace {

constexpr unsigned kSourceShift = 4;

std::uint8_t packed(Act act, ActSource source) {
  return static_cast<std::uint8_t>(static_cast<unsigned>(act) |
                                   (static_cast<unsigned>(source) << kSourceShift));
}

}  // namespace

World::World(const WorldConfig& config, Population population)
    : seed_(config.seed),
      campaigns_(config.campaigns),
      clock_(config.zones),
      population_(std::move(population)),
      behaviour_(config.behaviour, config.seed),
      carrier_(config.carrier, config.seed,
               Outages(config.carrier.outages(), config.start, config.home, clock_)),
      ehr_(config.ehr, config.seed,
           Outages(config.ehr.outages(), config.start, config.home, clock_),
           {.start = config.start,
            .home = config.home,
            .clock = &clock_,
            .has_servers = config.servers != nullptr}),
      agents_(config.agents),
      staff_(config.staff, config.home, clock_),
      bookings_(config.clinic, config.planning),
      offices_(config.clinic),
      conversations_(config.conversations),
      flows_(config.flows),
      text_flows_(config.text_flows),
      manner_(config.clinic == nullptr
                  ? nullptr
                  : std::make_unique<const Manner>(config.seed, conversations_, *config.clinic)),
      zones_(config.zones),
      talks_({manner_.get(), config.clinic.get(), zones_.get()}),
      texts_({manner_.get(), config.clinic.get(), zones_.get()}, behaviour_.quick_reply(), clock_),
      keep_contacts_(config.keep_contacts),
      servers_(config.servers),
      patience_(config.patience),
      now_(config.start),
      opted_out_(population_.size(), 0) {
  assignments_.reserve(population_.size() * std::max<std::size_t>(1, campaigns_.size()));
  if (agents_.running() < static_cast<std::uint32_t>(config.agents.capacity())) {
    calendar_.push(config.start, {.kind = Kind::agents_changed});
  }
}

AssignmentTruth& World::truth_of(AssignmentId assignment, PatientId patient, CampaignId campaign) {
  RB_ASSERT(patient.index() < population_.size() && campaign.index() < campaigns_.size());
  if (assignments_.size() <= assignment.index()) assignments_.resize(assignment.index() + 1);
  AssignmentTruth& truth = assignments_[assignment.index()];
  if (truth.patient.is_none()) {
    truth.patient = patient;
    truth.campaign = campaign;
  }
  RB_ASSERT(truth.patient == patient && truth.campaign == campaign);
  return truth;
}

void World::arrive(Instant now, const Effect& effect, Instant sent) {
  RB_ASSERT(now >= now_ && sent <= now);
  now_ = now;
  sent_ = sent;
  std::visit([&](const auto& e) { handle(now, e); }, effect);
}

void World::handle(Instant now, const effect::EhrRequest& request) {
  AssignmentTruth& truth = truth_of(request.assignment, request.patient, request.campaign);
  const EhrQuestion question{.kind = request.kind,
                             .assignment = request.assignment,
                             .patient = request.patient,
                             .campaign = request.campaign,
                             .number = truth.ehr_requests,
                             .settled_before = population_[request.patient].settled_before &&
                                               !campaigns_[request.campaign.index()].standing,
                             .appointment = truth.appointment};
  const EhrReaction reaction =
      full(Peer::ehr) ? Ehr::refuse_busy(question) : ehr_.ask(now, question);
  ++truth.ehr_requests;
  if (reaction.appointment != 0) {
    truth.appointment = reaction.appointment;
    truth.settled = true;
  }
  const command::EhrResult result{
      .request = request.request,
      .assignment = request.assignment,
      .answer = reaction.answer,
      .retry_after = reaction.retry_after,
      .appointment = reaction.answer == EhrAnswer::booked ? reaction.appointment : 0};
  answer_later(now, reaction, {result, false, 1});
}

void World::answer_later(Instant now, const EhrReaction& reaction, PendingAnswer answer) {
  const std::uint32_t slot = answers_.keep(answer);
  const Due due{.index = slot, .kind = Kind::ehr_answered};
  if (servers_ == nullptr || reaction.work <= Millis{0}) {
    calendar_.push(now + reaction.after, due);
    return;
  }
  answers_.at(slot).comes = 2;
  calendar_.push(now + ehr_.timeout(), {.index = slot, .kind = Kind::ehr_given_up});
  servers_->serve(now, Peer::ehr, reaction.work, std::bit_cast<std::uint64_t>(due));
}

// Whoever comes first tells: the answer, or the end of the asker's patience.
void World::tell_answer(std::uint32_t slot, bool given_up, std::vector<Command>& out) {
  PendingAnswer& pending = answers_.at(slot);
  auto* booking = std::get_if<std::shared_ptr<command::BookingResult>>(&pending.result);
  auto* outreach = std::get_if<command::EhrResult>(&pending.result);
  const bool lost = outreach != nullptr ? outreach->answer == EhrAnswer::lost
                                        : (*booking)->answer == BookingAnswer::lost;
  if (!pending.told && (given_up || !lost || pending.comes == 1)) {
    pending.told = true;
    if (outreach != nullptr) {
      if (given_up) forget_answer(*outreach);
      out.emplace_back(*outreach);
    } else {
      if (given_up) forget_answer(**booking);
      out.emplace_back(command::ToBooking{std::make_shared<const BookingCommand>(**booking)});
    }
  }
  if (--pending.comes == 0) static_cast<void>(answers_.take(slot));
}

void World::served(Instant now, std::uint64_t ticket, std::vector<Command>& out) {
  RB_ASSERT(now >= now_);
  now_ = now;
  happen(std::bit_cast<Due>(ticket), out);
}

void World::broken_off(Instant now, std::uint64_t ticket, std::vector<Command>& out) {
  RB_ASSERT(now >= now_);
  now_ = now;
  const auto due = std::bit_cast<Due>(ticket);
  RB_ASSERT(due.kind == Kind::ehr_answered);
  tell_answer(due.index, true, out);
}

void World::handle(Instant now, const effect::TaskListed& task) {
  RB_ASSERT(task.assignment.index() < assignments_.size() ||
            task.patient.index() < population_.size());
  if (assignments_.size() <= task.assignment.index()) {
    assignments_.resize(task.assignment.index() + 1);
  }
  assignments_[task.assignment.index()].task = task.task;
  if (const auto work = staff_.list(now, task)) {
    calendar_.push(work->done, {.index = work->person, .kind = Kind::staff_done});
  }
}

void World::handle(Instant, const effect::TaskWithdrawn& task) {
  if (task.assignment.index() >= assignments_.size()) return;
  AssignmentTruth& truth = assignments_[task.assignment.index()];
  if (truth.task == task.task) truth.task = TaskId::none();
}

void World::finish_task(const Due& due, std::vector<Command>& out) {
  const effect::TaskListed task = staff_.task_of(due.index);
  if (task.assignment.is_none()) {
    finish_booking_task(task.task, out);
  } else {
    finish_outreach_task(task, out);
  }
  const auto wanted = [&](const effect::TaskListed& waiting) {
    return waiting.assignment.is_none()
               ? booking_tasks_.contains(waiting.task)
               : assignments_[waiting.assignment.index()].task == waiting.task;
  };
  if (const auto work = staff_.next(now_, due.index, wanted)) {
    calendar_.push(work->done, {.index = work->person, .kind = Kind::staff_done});
  }
}

void World::finish_outreach_task(const effect::TaskListed& task, std::vector<Command>& out) {
  AssignmentTruth& truth = assignments_[task.assignment.index()];
  if (truth.task == task.task) {
    truth.task = TaskId::none();
    const DrawKey key{seed_, Stream::staff, task.patient.value(),
                      (static_cast<std::uint64_t>(truth.campaign.value()) << 40U) | truth.tasks++};
    bool resolved = draw_chance(key, staff_.resolves_ppm());
    if (resolved && !truth.settled) {
      // A task may be the first the world hears of an assignment: then nothing names its campaign,
      // and the person books all the same.
      const bool word_suffices = !truth.campaign.is_none() &&
                                 campaigns_[truth.campaign.index()].purpose == Purpose::confirm;
      if (!word_suffices) {
        truth.appointment = ehr_.book_by_staff(now_, {.kind = EhrKind::book,
                                                      .assignment = task.assignment,
                                                      .patient = task.patient,
                                                      .campaign = truth.campaign});
        resolved = truth.appointment != 0;
      }
      truth.settled = resolved;
    }
    out.emplace_back(command::CloseTask{task.task, task.assignment,
                                        resolved ? Ending::staff_resolved : Ending::staff_closed});
  }
}

void World::observe_demand(Instant now, std::uint32_t conversations) {
  RB_ASSERT(now >= now_);
  if (agents_.release_idle(now, conversations)) {
    calendar_.push(now, {.kind = Kind::agents_changed});
  }
  if (const std::uint32_t more = agents_.observe(now, conversations); more > 0) {
    calendar_.push(now + agents_.delay(), {.index = more, .kind = Kind::agents_arrived});
  }
}

void World::expect(AssignmentId assignment, PatientId patient) const {
  if (assignment.index() < assignments_.size()) prefetch(assignments_[assignment.index()]);
  prefetch(population_[patient]);
}

void World::advance(std::vector<Command>& out) {
  now_ = calendar_.next_time();
  RB_ASSERT(now_ != kNever);
  while (calendar_.next_time() == now_) happen(calendar_.pop().payload, out);
}

void World::happen(const Due& due, std::vector<Command>& out) {
  const AttemptId attempt{AssignmentId{due.index}, due.ordinal};
  switch (due.kind) {
    case Kind::attempt_taken:
      out.emplace_back(command::AttemptTaken{attempt});
      return;
    case Kind::attempt_refused:
      out.emplace_back(command::AttemptRefused{attempt, static_cast<Outcome>(due.arg)});
      return;
    case Kind::attempt_lost:
      out.emplace_back(command::AttemptLost{attempt});
      return;
    case Kind::attempt_given_up: {
      LatestAttempt& latest = assignments_[due.index].latest;
      if (latest.ordinal != due.ordinal || latest.answered_for) return;
      latest.answered_for = true;
      out.emplace_back(command::AttemptLost{attempt});
      return;
    }
    case Kind::carrier_worked:
      carrier_worked(due.index);
      return;
    case Kind::media_given:
      media_given(due);
      return;
    case Kind::media_too_late:
      media_too_late(due);
      return;
    case Kind::picked_up:
      picked_up(due);
      return;
    case Kind::agent_given:
      agent_given(due);
      return;
    case Kind::agent_too_late:
      agent_too_late(due, out);
      return;
    case Kind::attempt_finished:
      finish_attempt(due, out);
      return;
    case Kind::late_copy:
      out.emplace_back(copies_.take(due.index));
      return;
    case Kind::told:
      tell_result(attempt, out);
      return;
    case Kind::ehr_answered:
      tell_answer(due.index, false, out);
      return;
    case Kind::ehr_given_up:
      tell_answer(due.index, true, out);
      return;
    case Kind::act:
      act(due, out);
      return;
    case Kind::opt_out:
      opt_out(due, out);
      return;
    case Kind::agents_arrived:
      agents_.arrive(due.index);
      out.emplace_back(command::ChangeAgents{agents_.running()});
      return;
    case Kind::agents_changed:
      out.emplace_back(command::ChangeAgents{agents_.running()});
      return;
    case Kind::staff_done:
      finish_task(due, out);
      return;
    case Kind::booking_act:
      bookings_.act(due.index, out);
      return;
    case Kind::talk_begins:
      begin_talk(due, out);
      return;
    case Kind::talk_goes_on:
      go_on_talking(due, out);
      return;
    case Kind::text_reply:
      reply_in_words(text_replies_.take(due.index), out);
      return;
    case Kind::text_goes_on:
      go_on_by_text(due, out);
      return;
    case Kind::notice_reply:
      reply_to_notice(notice_replies_.take(due.index), out);
      return;
    case Kind::office_answers:
      out.emplace_back(command::ToBooking{
          std::make_shared<const BookingCommand>(office_answers_.take(due.index))});
      return;
    case Kind::office_says:
      offices_.say(due.index, out);
      return;
  }
}

void World::schedule_act(Instant at, AssignmentId assignment, Act act, ActSource source) {
  calendar_.push(at, {.index = assignment.value(), .kind = Kind::act, .arg = packed(act, source)});
}

void World::act(const Due& due, std::vector<Command>& out) {
  AssignmentTruth& truth = assignments_[due.index];
  auto act = static_cast<Act>(due.arg & ((1U << kSourceShift) - 1));
  const auto source = static_cast<ActSource>(due.arg >> kSourceShift);
  if (truth.settled || opted_out_[truth.patient.index()] != 0) {
    // Nothing left to do: whoever is on the page leaves it, everybody else stays silent.
    if (source != ActSource::link || act == Act::opened_link || !truth.on_page) return;
    act = Act::abandoned;
  }
  put_texts_down(truth, AssignmentId{due.index});
  if (source == ActSource::link) truth.on_page = act == Act::opened_link;
  if (act == Act::confirmed || act == Act::declined) truth.settled = true;
  out.emplace_back(command::PatientAct{AssignmentId{due.index}, act, source,
                                       act == Act::chose_slot ? wanted(truth) : nullptr});
}

void World::opt_out(const Due& due, std::vector<Command>& out) {
  const PatientId patient = assignments_[due.index].patient;
  if (due.arg != 0) {  // a stranger speaks for one number
    out.emplace_back(command::OptOut{patient, population_[patient].phones[due.arg - 1U]});
    return;
  }
  if (opted_out_[patient.index()] != 0) return;
  // Who is in a conversation by text says it there.
  const AssignmentId assignment{due.index};
  for (const AssignmentId thread : threads_of(assignments_[due.index], assignment)) {
    if (const auto next = texts_.stop(now_, thread, out)) {
      opted_out_[patient.index()] = 1;
      return schedule_text(thread, *next);
    }
  }
  opt_out_everywhere(patient, out);
}

void World::opt_out_everywhere(PatientId patient, std::vector<Command>& out) {
  if (opted_out_[patient.index()] != 0) return;
  opted_out_[patient.index()] = 1;
  out.emplace_back(command::OptOut{patient, PhoneId::none()});
}

}  // namespace rb::sim
