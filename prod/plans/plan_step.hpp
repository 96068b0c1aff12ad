// What a plan is told by its tenant, in the order of the tenant's log. Everything is in here: who
// plans never looks into the tenant.
#pragma once

#include <string>
#include <variant>

#include "core/matching/plan/follow.hpp"
#include "core/matching/plan/plan_terms.hpp"
#include "prod/adapters/booking_port.hpp"

namespace rb::prod {

namespace plan_step {

// Its bookings are searched for by the plan from now on.
struct CampaignPlans {
  CampaignId campaign;
  matching::PlanningTerms terms;
};
struct CampaignEnds {
  CampaignId campaign;
};
// A patient whose appointment fell away. Of the seeker the specialty and the usual provider are
// named here; languages, networks, ways to be seen and distances no record system tells.
struct Seeks {
  CampaignId campaign;
  matching::Seeker seeker;
  std::string service_type;  // "system|code"; empty: any
  std::string practitioner;  // "Practitioner/12"; empty: nobody in particular
};
struct Leaves {
  PatientId patient;
};
// A time that was planned for one who seeks, before this plan began, and that they have heard of.
struct WasPlanned {
  PatientId patient;
  FoundTime time;
  Instant until;  // on offer; the epoch's begin: not any more
};
// What became of a time. The patient is none() where the booking is about another matter: then it
// is only somebody else who has it, or has it no more.
struct Happened {
  matching::PlanNews news;  // its slot is not looked at
  FoundTime time;           // of it; an empty slot: the news has none
};

}  // namespace plan_step

using PlanStep = std::variant<plan_step::CampaignPlans, plan_step::CampaignEnds, plan_step::Seeks,
                              plan_step::Leaves, plan_step::WasPlanned, plan_step::Happened>;

}  // namespace rb::prod
