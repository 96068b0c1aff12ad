#include "sim/sandbox/talks/talkers.hpp"

namespace rb::sim::sandbox {

Talkers::Talkers(Config config)
    : config_(std::move(config)),
      listener_(config_.flows),
      manner_(config_.seed, config_.spec, *config_.clinic) {}

std::shared_ptr<Talker> Talkers::talker(const sim::Population& population, const TalkMind& mind,
                                        Channel channel) const {
  const std::size_t campaign = mind.campaign.index();
  if (campaign >= config_.in_flow.size() || !config_.in_flow[campaign]) return nullptr;
  return std::make_shared<Talker>(parts(population, mind, channel));
}

std::shared_ptr<Talker> Talkers::called_by_agent(const sim::Population& population,
                                                 const TalkMind& mind) const {
  Talker::Parts all = parts(population, mind, Channel::voice);
  all.keys = false;
  return std::make_shared<Talker>(all);
}

Talker::Parts Talkers::parts(const sim::Population& population, const TalkMind& mind,
                             Channel channel) const {
  const std::uint8_t language = population[mind.patient].language;
  return {.listener = listener_,
          .manner = manner_,
          .seed = config_.seed,
          .mind = mind,
          .channel = channel,
          .tongue = spoken_tongue(population.names().languages[language]),
          .birth = person_of(config_.seed, mind.patient).birth};
}

}  // namespace rb::sim::sandbox
