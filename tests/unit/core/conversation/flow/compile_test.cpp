// What a flow file can get wrong, and where it is told.
#include "core/conversation/flow/compile.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/support/conversation/flows.hpp"

namespace rb {
namespace {

using test::said;
using test::try_flow;

// A small flow without mistakes, with one line changed.
struct Change {
  std::string from;
  std::string to;
};
constexpr const char* kFlow = R"(flow: t
purpose: recall
legal_class: healthcare_exempt
about: {en: a visit, es: una visita}
private_words: [flu, gripe]
offers: 1
anywhere: {reschedule: who, cancel_visit: bye, provider_change: person, transport: person}
once_proven: {reschedule: search}
nodes:
  - node: hello
    say: {en: "{organisation} {how_to_stop} Are you {first_name}?", es: "{organisation} {how_to_stop} ¿Es {first_name}?"}
    ask: yes_no
    goes: {yes: who, no: bye}
  - node: who
    say: {en: "Birth date?", es: "¿Fecha?"}
    ask: birth_date
    goes: {matches: search, differs: person}
  - node: search
    do: search_slots
    goes: {found: offer, found_nearest: offer, none: bye, failed: person}
  - node: offer
    say: {en: "{offer_times}", es: "{offer_times}"}
    ask: offer
    goes: {choice: book, none_of_them: bye}
  - node: book
    do: book_slot
    goes: {booked: done, taken: search, failed: person}
  - node: done
    say: {en: "{chosen}", es: "{chosen}"}
    end: booked
  - node: bye
    say: {en: "Bye.", es: "Adiós."}
    end: declined
  - node: person
    say: {en: "A person.", es: "Una persona."}
    end: escalated
    reason: no_slot
)";

[[nodiscard]] std::string changed(const std::vector<Change>& changes) {
  std::string text = kFlow;
  for (const Change& change : changes) {
    const std::size_t at = text.find(change.from);
    EXPECT_NE(at, std::string::npos) << change.from;
    if (at != std::string::npos) text.replace(at, change.from.size(), change.to);
  }
  return text;
}

[[nodiscard]] std::string problems(const std::vector<Change>& changes) {
  const auto flow = try_flow(changed(changes));
  return flow ? "" : said(flow.error());
}

TEST(CompileFlow, TakesAFlowWithoutMistakes) {
  const auto flow = try_flow(kFlow);
  ASSERT_TRUE(flow.has_value()) << said(flow.error());
  EXPECT_EQ(flow->name, "t");
  EXPECT_EQ(flow->longest_text, 160U);
  ASSERT_EQ(flow->nodes.size(), 8U);
  const Node& hello = flow->nodes[0];
  EXPECT_TRUE(std::holds_alternative<PublicSpeech>(hello.say));
  EXPECT_TRUE(std::holds_alternative<PrivateSpeech>(flow->nodes[3].say));
  EXPECT_EQ(flow->nodes[hello.lead(Cause::yes).index()].name, "who");
  // `anywhere` where nobody is proven, `once_proven` where everybody is.
  EXPECT_EQ(flow->nodes[hello.lead(Cause::reschedule).index()].name, "who");
  EXPECT_EQ(flow->nodes[flow->nodes[3].lead(Cause::reschedule).index()].name, "search");
  EXPECT_TRUE(hello.lead(Cause::choice).is_none());
}

struct Mistake {
  std::vector<Change> changes;
  const char* told;  // a line of what is told
};

void expect_told(const std::vector<Mistake>& mistakes) {
  for (const Mistake& mistake : mistakes) {
    const std::string told = problems(mistake.changes);
    EXPECT_NE(told.find(mistake.told), std::string::npos) << mistake.told << "\nis not in\n"
                                                          << told;
  }
}

TEST(CompileFlow, TellsNamesThatAreNone) {
  expect_told({
      {{{"yes: who", "yes: whoo"}},
       "t.yaml:13:12: `whoo` is no node of the flow, in nodes[0].goes.yes, expected one of: book, "
       "bye, done, hello, offer, person, search, who (did you mean `who`?)"},
      {{{"yes: who", "yess: who"}}, "t.yaml:13:12: unknown key `yess`, in nodes[0].goes"},
      {{{"{first_name}?\", es", "{firstname}?\", es"}},
       "t.yaml:11:11: the field `{firstname}`, in nodes[0].say.en"},
      {{{"es: \"¿Fecha?\"", "fr: \"Date?\""}}, "missing key `es`, in nodes[1].say"},
      {{{"ask: birth_date", "ask: birthdate"}}, "t.yaml:16:10: `birthdate`, in nodes[1].ask"},
      {{{"do: book_slot", "do: book_slots"}}, "(did you mean `book_slot`?)"},
      {{{"node: bye", "node: \"by\\ne\""}}, "the name `by e`, in nodes[6].node"},
      {{{"node: bye", "node: done"}}, "t.yaml:31:5: a second node named `done`"},
      {{{"bye, provider_change", "by, provider_change"}},
       "t.yaml:7:29: `by` is no node of the flow, in anywhere.cancel_visit"},
  });
}

TEST(CompileFlow, TellsTurnsThatMakeNoSense) {
  expect_told({
      {{{"    end: declined\n", ""}}, "t.yaml:31:5: `bye` leads nowhere, in nodes[6].node"},
      {{{"    end: declined\n", "    end: declined\n    next: done\n"}},
       "`bye` does several things"},
      {{{"    reason: no_slot\n", ""}}, "an escalation without a reason"},
      {{{"    end: declined\n", "    end: declined\n    reason: no_slot\n"}},
       "a reason without an escalation"},
      {{{"yes: who, no: bye", "yes: who, matches: bye"}},
       "`matches` never happens here, in nodes[0].goes.matches, expected one of: yes, no, "
       "time_wish"},
      {{{"found: offer, ", "found: offer, held: bye, "}}, "`held` never happens here"},
      {{{"reschedule: who,", "reschedule: who, matches: search,"}},
       "`matches` never happens here, in anywhere.matches"},
      {{{"ask: birth_date", "ask: open"}, {"matches: search, differs: person", "told: bye"}},
       "an open question whose reply is lost"},
      {{{"    end: declined\n", "    end: declined\n    again: {en: a, es: b}\n"}},
       "an `again` without a question"},
      {{{"    say: {en: \"Birth date?\", es: \"¿Fecha?\"}\n", ""}}, "a question that is not put"},
  });
}

TEST(CompileFlow, TellsAnswersAndResultsThatLeadNowhere) {
  expect_told({
      {{{"yes: who, no: bye", "yes: who"}}, "t.yaml:13:5: `hello` does not say what follows no"},
      {{{"none: bye, failed: person", "failed: person"}},
       "`search` does not say what follows none"},
      {{{", transport: person", ""}}, "`hello` does not say what follows transport"},
  });
}

TEST(CompileFlow, TellsWaysThatGoWrong) {
  expect_told({
      {{{"none: bye, failed: person}",
         "none: bye, failed: person}\n  - node: alone\n    say: {en: a, "
         "es: b}\n    end: declined"}},
       "nothing leads to `alone`"},
      {{{"taken: search", "taken: book"}},
       "`book` can lead round and round without a question, in nodes[4].node"},
      {{{"none: bye", "none: search"}}, "`search` can lead round and round"},
      {{{"    end: declined\n", "    next: bye\n"}}, "from `bye` the conversation never ends"},
      {{{"    end: declined\n", "    next: bye\n"}}, "from `bye` no way leads to a person"},
      {{{"booked: done", "booked: offer"}}, "a second booking after a first"},
  });
}

TEST(CompileFlow, TellsWhatNeedsProofOfIdentity) {
  expect_told({
      {{{"yes: who, no: bye", "yes: search, no: bye"}},
       "t.yaml:19:5: `search_slots` before identity is proven: hello, then search, in nodes[2].do"},
      {{{"Are you {first_name}?", "Are you due for {service}?"}},
       "t.yaml:11:11: the private field `{service}` before identity is proven: hello"},
      {{{"differs: person", "differs: done"}},
       "the private field `{chosen}` before identity is proven: hello, then who, then done"},
      {{{"{en: \"Birth date?\"", "{direct: {en: \"{provider}?\", es: a}, en: \"Birth date?\""}},
       "the private field `{provider}` before identity is proven"},
      {{{"Are you {first_name}?", "Your FLU shot, {first_name}?"}},
       "t.yaml:11:11: `flu` where anybody may hear it, in nodes[0].say.en"},
      {{{"es: una visita}", "es: la gripe}"}}, "`gripe` where anybody may hear it, in about.es"},
  });
  // Proven, the same words may be said.
  EXPECT_EQ(problems({{"\"{chosen}\", es", "\"Flu shot {chosen}\", es"}}), "");
}

TEST(CompileFlow, TellsWhatComesInTheWrongOrder) {
  expect_told({
      {{{"matches: search", "matches: offer"}}, "an offer without slots, in nodes[3].ask"},
      {{{"matches: search", "matches: offer"}}, "`{offer_times}` without slots"},
      {{{"none: bye", "none: offer"}}, "an offer without slots"},
      {{{"found: offer,", "found: book,"}}, "`book_slot` without a slot, in nodes[4].do"},
      {{{"found: offer,", "found: done,"}}, "`{chosen}` without a slot"},
  });
}

TEST(CompileFlow, TellsTextsThatCanGetTooLong) {
  const std::string with_name = std::string(141, 'x') + "{first_name}";
  expect_told({
      {{{"\"Bye.\"", '"' + with_name + '"'}},
       "t.yaml:32:11: a text of up to 161 characters, in nodes[6].say.en, expected at most 160"},
      // Two that follow at once are one text.
      {{{"    end: declined\n", "    next: person\n"}, {"Bye.", std::string(151, 'x')}},
       "a text of up to 161 characters, from `bye` on"},
  });
  EXPECT_EQ(problems({{"Bye.", std::string(140, 'x') + "{first_name}"}}), "");
  // A class without a limit has none.
  EXPECT_EQ(problems({{"Bye.", with_name}, {"healthcare_exempt", "informational_consented"}}), "");
}

TEST(CompileFlow, TellsFirstWordsThatLackWhatTheLawWants) {
  expect_told({
      {{{"{organisation} {how_to_stop} Are", "{how_to_stop} Are"}},
       "t.yaml:11:11: first words without {organisation}, in nodes[0].say.en"},
      {{{"{organisation} {how_to_stop} ¿Es", "{organisation} ¿Es"}},
       "first words without {how_to_stop}, in nodes[0].say.es"},
      {{{"say: {en: \"{org", "say: {direct: {en: a, es: b}, en: \"{org"}},
       "first words without {how_to_stop}, in nodes[0].say.direct.es"},
  });
}

TEST(CompileFlow, TellsVoicemailsThatSayTooMuchOrTooLittle) {
  const std::string head = "private_words:";
  expect_told({
      {{{head,
         "voicemail: {en: \"{organisation} for {first_name}, {callback}\", es: \"{organisation} "
         "{callback}\"}\n" +
             head}},
       "t.yaml:5:13: the field `{first_name}`, in voicemail.en, expected one of: organisation, "
       "callback"},
      {{{head, "voicemail: {en: \"{organisation}\", es: \"{organisation} {callback}\"}\n" + head}},
       "does not say who called and where to call back"},
  });
}

// A question for a detail after the search that missed it.
constexpr const char* kDetail =
    "  - node: detail\n"
    "    say: {en: \"{missing}?\", es: \"¿{missing}?\"}\n"
    "    ask: detail\n"
    "    goes: {told: search, untold: person}\n"
    "  - node: offer\n";
const Change kMissing{"none: bye, failed", "none: bye, missing: detail, failed"};

TEST(CompileFlow, TakesAQuestionForADetail) {
  const auto flow = try_flow(changed({kMissing, {"  - node: offer\n", kDetail}}));
  ASSERT_TRUE(flow.has_value()) << said(flow.error());
  EXPECT_EQ(std::get<AskTurn>(flow->nodes[3].turn).asked, Asked::detail);
  EXPECT_EQ(flow->nodes[flow->nodes[2].lead(Cause::missing).index()].name, "detail");
  // A flow that asks for none says so of nothing.
  EXPECT_TRUE(try_flow(kFlow)->nodes[2].lead(Cause::missing).is_none());
}

TEST(CompileFlow, TellsQuestionsForADetailThatMakeNoSense) {
  const std::string detail = kDetail;
  const auto with = [&](const std::string& from, const std::string& to) {
    std::string text = detail;
    text.replace(text.find(from), from.size(), to);
    return std::vector<Change>{kMissing, {"  - node: offer\n", text}};
  };
  expect_told({
      {with(", untold: person", ""), "`detail` does not say what follows untold"},
      {with("told: search", "told: search, yes: search"), "`yes` never happens here"},
      {with("\"{missing}?\"", "\"Insurance?\""),
       "a question for a detail that does not name it, in nodes[3].say"},
      {with("ask: detail", "ask: detail\n    note: insurance"), "a note of a detail"},
      // Told, and asked for again without a search.
      {with("told: search", "told: detail"),
       "a question for a detail that nobody misses, in nodes[3].ask, expected `missing` of a "
       "`search_slots` on every way here"},
      {{kMissing, {"none_of_them: bye", "none_of_them: detail"}, {"  - node: offer\n", detail}},
       "a question for a detail that nobody misses"},
      {{kMissing, {"no: bye", "no: detail"}, {"  - node: offer\n", detail}},
       "the question `detail` before identity is proven: hello, then detail"},
  });
}

TEST(CompileFlow, KeepsTheMedicineFromWhoeverMayListen) {
  const std::string named = "medication: {en: Examplin, es: Examplina}\nnodes:\n";
  const auto flow = try_flow(
      changed({{"nodes:\n", named}, {"{en: \"{chosen}\"", "{en: \"{chosen} {medication}\""}}));
  ASSERT_TRUE(flow.has_value()) << said(flow.error());
  EXPECT_EQ(flow->medication[1], "Examplina");
  expect_told({
      {{{"{chosen}\", es", "{medication}\", es"}},
       "`{medication}` of a flow that is about none, in nodes[5].say.en"},
      {{{"nodes:\n", named}, {"{first_name}?\", es", "{medication}?\", es"}},
       "the private field `{medication}` before identity is proven: hello"},
      {{{"nodes:\n", named}, {"\"¿Fecha?\"", "\"Su examplina: ¿fecha?\""}},
       "`Examplina` where anybody may hear it, in nodes[1].say.es, expected no medicine before "
       "identity is proven"},
      {{{"nodes:\n", "medication: {en: \"{wish}\", es: b}\nnodes:\n"}},
       "a field, in medication.en, expected words alone: they fill {medication}"},
  });
}

TEST(CompileFlow, TellsEveryMistakeInTheOrderOfTheFile) {
  const auto flow =
      try_flow(changed({{"yes: who", "yes: nobody"}, {"reason: no_slot", "note: a"}}));
  ASSERT_FALSE(flow.has_value());
  ASSERT_EQ(flow.error().size(), 3U) << said(flow.error());
  EXPECT_LT(flow.error()[0].line, flow.error()[1].line);
}

TEST(ShippedFlows, Compile) {
  const std::vector<std::string> names = test::shipped_flow_names();
  for (const std::string& name : names) EXPECT_EQ(test::shipped_flow(name).name, name);
  EXPECT_GE(names.size(), 9U);
}

// Every flow that a shipped policy names is there, and compiles.
TEST(ShippedFlows, AreThereForEveryShippedPolicy) {
  const std::vector<std::string> names = test::shipped_flow_names();
  std::size_t calls = 0;
  for (const char* folder :
       {"/scenarios/policies", "/scenarios/platform/policies", "/bench/scenarios/policies"}) {
    for (const auto& entry :
         std::filesystem::directory_iterator(std::string(RB_SOURCE_DIR) + folder)) {
      if (entry.path().extension() != ".yaml") continue;
      const std::string file = entry.path().string();
      std::ifstream stream(file, std::ios::binary);
      const auto policy =
          load_policy(std::string{std::istreambuf_iterator<char>(stream), {}}, file);
      ASSERT_TRUE(policy.has_value()) << file;
      for (const proto::Step& step : policy->message.cadence()) {
        if (step.flow().empty()) continue;
        ++calls;
        ASSERT_NE(std::find(names.begin(), names.end(), step.flow()), names.end())
            << file << ": " << step.flow();
        EXPECT_EQ(test::shipped_flow(step.flow()).name, step.flow());
      }
    }
  }
  EXPECT_GE(calls, 11U);
}

}  // namespace
}  // namespace rb
