// One conversation that is under way, and what becomes of it. On the tenant's thread.
#pragma once

#include <string>
#include <vector>

#include "core/proto/conversation.pb.h"
#include "core/session/session.hpp"
#include "prod/conversations/flow_book.hpp"
#include "prod/conversations/said.hpp"
#include "prod/conversations/tenant_host.hpp"
#include "prod/tenant/tenant.hpp"

namespace rb::prod {

struct Conversation {
  const Flow* flow = nullptr;
  Session session{};
  Instant begun{};
  Instant touched{};
  std::vector<std::string> course{};
  Said said{};                      // the last
  std::vector<ThenSaid> waiting{};  // for what is said next; not empty while the desk is waited for
  std::string sid{};                // of the last text
};

void append(std::string& text, const std::string& more);

// Takes a step, and adds what it says to `text`. `host`: of the patient whose conversation it is.
void take(Work& work, const TenantHost& host, Conversation& held, SessionStep step,
          std::string& text);

// They said something, or nothing (""), to the question that stands.
void hear_reply(Work& work, Conversation& held, const std::string& reply, std::string& text);

// They are gone: hung up, too late, or not to be told any more. Nothing where it is over.
void leave(Work& work, Conversation& held);

// What people have to see to of a reply, whatever the flow makes of it.
void look_for_concern(Work& work, const Session& session, const Reading& reading,
                      const std::string& words);

// While somebody writes with us nothing else is sent to them.
void stay(Work& work, const Conversation& held);

// Whether they, or whoever has the number, opted out.
[[nodiscard]] bool is_silenced(const Work& work, const SessionSubject& subject);

// The same request once more: it hears what the first one hears.
void say_again(Work& work, Conversation& held, ThenSaid then);
// Of several texts the last is answered: nobody is told a thing twice. Of several requests of one
// call nobody knows which one is still listened to.
void tell_all(Work& work, Conversation& held);
// The line or the conversation is gone: whoever still waits for a word gets none.
void drop(Work& work, Conversation& held);

// How a call ended that it was held in.
[[nodiscard]] command::AttemptFinished finished_by(Work& work, const Conversation& held,
                                                   AttemptId attempt);

// As it is stored under `key`, with whatever else the tenant does at this moment.
void keep(Work& work, const std::string& key, const Conversation& held);
// A conversation by text that was stored. Nothing: it cannot be gone on with, as its flow has
// changed.
[[nodiscard]] std::optional<Conversation> kept(Work& work, const FlowBook& flows, PhoneId phone,
                                               const proto::StoredConversation& record);

}  // namespace rb::prod
