// Who converses: the patients of campaigns that a scenario holds in dialogue flows, and whoever
// talks with an agent about a visit.
#pragma once

#include <memory>
#include <vector>

#include "sim/sandbox/people/persons.hpp"
#include "sim/sandbox/talks/talker.hpp"
#include "sim/world/population.hpp"

namespace rb::sim::sandbox {

class Talkers {
 public:
  struct Config {
    std::uint64_t seed = 0;
    Listener::Flows flows;        // of the scenario
    std::vector<bool> in_flow;    // by CampaignId: its calls are held in one of them
    proto::Conversations spec{};  // complete
    std::shared_ptr<const Clinic> clinic;
  };
  explicit Talkers(Config config);
  Talkers(const Talkers&) = delete;  // Manner refers to its config
  Talkers& operator=(const Talkers&) = delete;

  // Null: conversations of this campaign follow no flow.
  [[nodiscard]] std::shared_ptr<Talker> talker(const sim::Population& population,
                                               const TalkMind& mind, Channel channel) const;
  // Whoever is called by an agent, which follows no flow of ours and hears no keys.
  [[nodiscard]] std::shared_ptr<Talker> called_by_agent(const sim::Population& population,
                                                        const TalkMind& mind) const;

 private:
  [[nodiscard]] Talker::Parts parts(const sim::Population& population, const TalkMind& mind,
                                    Channel channel) const;

  Config config_;
  Listener listener_;
  Manner manner_;
};

}  // namespace rb::sim::sandbox
