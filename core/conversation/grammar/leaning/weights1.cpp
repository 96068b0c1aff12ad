#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning1;
const std::string_view kLeaning1 = R"(
0:usted=a-1b-1d-2e1f5g-1h-2m2v-1 0:ustedes=a3b-1g2m2u2v-1 0:usually=b-2i2 0:va=b7v-1
0:vaccine=c1f-1m-2 0:vacuna=c-6v6 0:vacunaron=v-2 0:vacunas=v3 0:vale=b4v-1 0:valgo=a-3b5
0:van=a-1b-2c-3i8 0:vaya=a-3b3j5n-2u6v-6 0:vayanse=a3 0:ve=b-1c-2v9 0:vea=d-1h3 0:veces=a2g-1
0:vecina=c-6v6 0:vecino=e2v-2 0:vehicle=i3 0:velorio=j1 0:venas=b4c-6 0:vengan=b-3i5v-4
0:veo=a-5c7h-1i1v-6 0:ver=a4b-5d-3f-3h3m1v2 0:verdad=d4m4v-2 0:very=b1 0:ves=n1
0:vez=a-3b3c2d-5e-5f-1g-5h4i-1k-3l6m-1 0:viaje=b-2g2i1 0:vida=a-3b10c-5e-3g-2i-1j-1v-1 0:vieja=e-2v4
0:viejita=b1e2 0:viernes=g6q3v8 0:vietnamese=f3h1 0:violaron=b2c-1 0:virus=c-1v5 0:vision=c6g-1v-2
0:visit=a-5b-5f3g-8h-3j10k4v1 0:visita=c-3e-2g9v-2 0:viva=b4 0:vive=b-5e4 0:viviendo=b1
0:vivir=a-4b5c-3e2f-1h-1i-4j-1n-1v-3 0:vivo=b2c-1d3e-2h-2i4v-3 0:vodka=b1v-2 0:voice=b-3c9v-1
0:voices=a-3b10c-3 0:volver=a-1f-1l4n4 0:volvio=c1 0:vomitando=b-1f2 0:vomiting=v-2
0:vomito=c-2f2k1v5 0:voy=b5c-6d-2e-3f-2g3i-3j8k-3l-2m-1n-3v-8 0:vueltas=a-1b-1c1l3 0:vuelva=g-1n4
0:vuelvan=a2c-1d-1l2 0:vuelvo=b1e-1h1 0:wait=g6 0:waiting=b-2c-1g1 0:wake=a-3b2c4j-1v-3
0:walk=b-5c2d-1g-3i4n-1 0:walker=i3v4 0:walking=b3 0:want=c-4d3f2g-3h2i-4j-1l1n-6u-2v-1
0:wanted=a3e-1 0:wants=a5d-1m-2 0:was=a-4b-1e4g-3h2j-1k-1m-2n3 0:watching=b2c-3g3v-5
0:water=b1c8e1g-4v-4 0:way=a-4b3g4i8n2v-7 0:ways=b6c-2d-1v-2 0:we=a-2c-1g1h4j1k2n-2q1v-1
0:weak=b-4c7 0:weather=c-1v8 0:wednesday=g4q4v-1 0:week=c9e1g-3h-2k2q-2v-6 0:weekend=g3q-2u5v1
0:weeks=c2 0:weeping=c2v-2 0:weight=b-2 0:welcome=a-1n-1u7v-4 0:well=b-4c1g6u-3v5
0:went=a-2b-3c-1i4n3v1 0:were=a2c-2e3g-1v4 0:what=a3b-1c-4e-6h-1i-3j-5v-1 0:whatd=m-2n3v-1
0:whatever=b-1c4v3 0:whats=a-6b-1c-2e-1m-1n-1v2 0:wheelchair=c-2 0:wheels=c-3i7v-4 0:wheezing=b-2c6
0:when=a-7b-4c4e-1f1h-2i-2k2m-4v5 0:where=b2c4i-4j-3v2 0:wheres=d5v3 0:which=a-1b-1m4n-1
0:white=c3v-1 0:who=a-4b1c-5d1e-2f3g-1h8i-1k-1m7n-2u-2v-14 0:whoever=a2d1 0:whom=a-1m5n-2
0:whos=a-6b-2c-2e4i4m5v-1 0:why=b6c-1g-6m8v-5 0:wife=c-1d-2e6i2v-3 0:wifes=e-1
0:will=a-4b5c-8d-4g5n-1q-2v1 0:window=b3 0:wipe=a6m-3v-2 0:wish=a1b8c-1d2e-2f-2v-3
0:with=a2b3c-4d1e2f-2g1i2j-3k-2q-2v1 0:withdraw=j2 0:without=a-3b1c2d-2e-1i1v-2 0:woke=b-2c2g1
0:woman=b2 0:wont=a-10c6d-1e-5f-1g-3h3i1j3k-3l-4n-5v-2 0:words=c3
0:work=a4b-2c4d-4e2f-1g3i-3j-2k4m1v-1 0:worked=d4e1u1 0:working=b-1e-1g6v-3 0:world=b8c-1v-4
0:worried=b3e-1v1 0:worse=b-1c-1q1v2 0:worst=b-3c5v-1 0:worth=b3 0:worthless=b2c-3
0:would=b3d-2f-1n2v-2 0:wound=b-1c1 0:wreck=b4v-3 0:wrist=b-2c3 0:wrists=b6c-1e-2 0:write=a1b-2g5
0:wrong=a-4b-5d-2e3f2g-2u-1v2 0:wrote=b6u-1v-4 0:xanax=b3 0:y=a1b3c6f4g-4h-5i5j-1k-4n-3u-2v-9
0:ya=a7b3c-14d-5e3g1h-4i-5j2k-3m-6n-2o-1p-1q-3r-5s-3v1 0:yeah=a3b-2g4i1j2 0:year=b1c-4e2
0:years=b-7c-6v9 0:yellow=c6v-2 0:yes=b-1m4v-1 0:yesterday=c2
0:yo=a-3b-1c-5e6f-1g6h-5i-3l1m-5n-5u-3v5 0:you=a3b-3c-2d-4e5f1g-3h-4i1j-2m6n1p-3q3r-5s-1t-1u13
0:young=h1 0:younger=h1 0:your=a3b-5c-4e-1f1g-7h-1i-2l1n1u1v3 0:yourself=m3v-2 0:youve=b-3c-3e6v-2
0:zumban=a-1b-1c2 0_for=d5v-1 1=a-7b-5c-9d-1e-5f-5i-4j-5l-4m-7n-7o3p-6q2r-9s-5t10u-3v-11
10=a-7b-9c-3e-4f-5g2h-2i-3j-2k-5l-3m-5n-5o-1p-5q3r-6s-4t6u-2v-3 100=c4e-1r4s-1v-1
100_$=c4e-1r4s-1v-1 102=c3v-2 102_$=c3v-2 10_$=a-1b-1c-3f-1k-3n-1o-3q1s-1t1v2
10__$=c-1g-4m-1o3p-1r-2t-2v-2 10_am=q2t-1 10_am_$=q1t-1 10_no=t4v-1
12=a-3b-1c-2d-1g-1i-1m-1n-2o-1r-1t4v-4 12_$=q2 12__$=t3v-1 13=o2q-2 13_$=o2 13th=o1r-1v-1 13th_$=o1
14=c-3n-3o5p-2q-3r-3 140=c3 140_$=c2 14_$=o5p-1q-1r-1 14__$=t1 15=c-4f-3o4p-3q-1t-2v-2 15_$=o1q-2r3
15__$=r-1 16=o5q-2r-1 16_$=o4q-1r-1 17=o1p-1r-1t1v-1 17__$=o1 180=c5v-2 180__100=c5v-1 19=t3v-2
190=c2 190__10=c2 190_over=c2 190_over_10=c2 1950=r-2t2 1950_$=c-1r-2t1 1955=t3v-3 1955_$=t3v-3
1961=a-1e-1m-1n-1o-1t3v-2 1961_$=c-2t2v-1 1961_and=c2 1966=t1 1966_$=t1 1988=t2 1988_$=t2 1990=t1
1990_$=t1 19__$=t1
1:=a-29b-32c-28d-30e-20f-25g-5h-25i-22j-23k-19l-35m-24n-29o-51p-44q-28r37s19t-51u-39v-24 1:4=q1
1:5=q5 1:6=c-1d-1g7r-1 1:a=b1c2e-4f-1g6h-1k1m-1q-5r2s1t-1v9 1:about=g1 1:absolutely=c-1r1s-2
1:afraid=b5v-1 1:after=c-1q9 1:again=a7g3s-1 1:ahead=r3s-1 1:ahi=r2v-1 1:ahora=a2d-1g7s-1
1:ahorita=g5s-2 1:al=g2s-1v-2 1:alguien=d1s1 1:all=c-4r3 1:already=a-2j-1s1 1:alright=c-1 1:an=g4
1:and=a1c2r5s3 1:andale=r1 1:ando=s3 1:anymore=a-1b1j3 1:anything=s2 1:appointment=a1j2k-2m6
1:are=c-2r5v3 1:asap=q6 1:asi=r3s5u-1v-11 1:ask=a5r-2s-1 1:asking=a3f2m1r-1s2v-2 1:at=b-2c3g2k-1
1:away=a3r-3v-2 1:back=g4s2v-2 1:be=k-1r4s-1v7 1:been=c4r2 1:bet=r6s-1 1:bien=c-5r7s3u-1v-12
1:book=b-1f4k-2m3n-2r4s1 1:booking=b3s-1 1:bueno=r2s-3v-9 1:bus=i2 1:busy=g2r-2
1:but=d2i-2r6s1u-1v-3 1:by=b1d1r4 1:calentura=c1s1 1:call=d-6g6r-2 1:calling=a2
1:can=a-3g6q-5r2s1v-6 1:cancel=a-1j8r-1s1 1:cancelar=j2 1:cant=b-2e1g2 1:car=i4s-3 1:care=b3s1
1:certainly=r1 1:change=k2 1:checkup=r2 1:chest=c2r-2 1:cita=a2f8j-6k-2m4p-1
1:claro=b-2c2g-2r6s-3v-3 1:come=a2e1s2 1:coming=a-1r3 1:como=i1r8s-3 1:con=c5d-1g-1m1s2v6
1:contact=s-1 1:correcto=e-4r1v-5 1:cough=c1r1 1:could=a-2r-4v11 1:creo=c-3s2v-1 1:da=b2s1
1:dale=q1r1 1:date=g-2k3 1:day=r1v3 1:de=a-4b-4c-3p-4q-2r7s8v-11 1:dead=b2 1:dear=r1
1:decline=a-1r-4s6v-3 1:deja=s2 1:dejeme=a-2r-1 1:dejen=s-1 1:depends=r-1v3 1:despues=g1
1:dia=k6s-1v4 1:die=b3s-2 1:different=r1 1:do=a-1d1r11v-3 1:doctor=b4m-1r1s2v4 1:doesnt=s1
1:dokie=v-1 1:done=a-2r2 1:dont=b-1c-4d-1e-3g-2h-2i-1j-4m-2p-3r2s5 1:driving=a2g2s-1 1:duele=c2r2
1:dying=r3v-2 1:el=d-1e3g1q6r4s6 1:ella=e2 1:en=a-1c5e2g4s6v-3 1:encantaria=b-1r2 1:end=a8r-1
1:english=r-2s-1 1:es=e-4h3i1m-2r3v-5 1:escriban=s-1 1:ese=k3 1:esposo=i-1 1:esta=c5r7s-4v-2
1:estare=r2v-1 1:estoy=c10f-1r-2s4u-1v-1 1:even=b-2c1 1:ever=a6s-4 1:everything=b3r-2
1:falta=c-2j-4s3 1:feel=a2 1:feeling=s-1 1:fever=c4s4v-2 1:fine=a-1c-3v-10 1:first=d2
1:for=b-1f-2r3s2v-7 1:from=s-1 1:ganas=b-2r1v-2 1:get=b-2g3q1s-1v-4 1:getting=r3 1:give=d1g3
1:go=a2b-2c-2r6s-3v-3 1:good=b-3c-4g-2r2s6u-3v-10 1:got=c4i2r1s2 1:gracias=g2s3u-11v-2 1:great=r2v-7
1:guess=r4v-1 1:gustaria=f3 1:gusto=r4 1:habla=e2 1:hace=c-2j-4s3 1:had=a-2 1:happens=b3s1
1:hard=c-1v4 1:have=b1f-1j-1v2 1:he=b2e5 1:here=s5 1:his=e4s2 1:hours=g5r-2 1:house=b5v-2
1:how=g-1r-2v7 1:hurt=b2c-3 1:i=e-6f1g3h-3m-3n-1o-1p-6q-8r2s8t-2u-3v5 1:id=a-3f2h-2q-2r6v-1
1:if=b2d-2i7 1:ill=a1g-3s2 1:im=b1d-1f-2g4i-3p-4q-7s7t-2v-15 1:in=b-5g2r5s-1v-2 1:indeed=r4s-1
1:interesa=a-1s1 1:interested=e-1r2 1:ir=f4j1 1:is=b1c4h-2q1s3v3 1:isnt=e3g2r-1s-1
1:it=b-9c-1f3i-3j2m-3p-2r4t-1 1:its=h1r3 1:ive=c5r2s1 1:jaja=r1s1v-9 1:jueves=d-1q1r1s3
1:just=g-2k1r4s-2 1:kill=b2 1:kindly=g2u-2 1:know=f2r-1s-3v5 1:la=b2c-1f2k-3s2v-3
1:lamanana=d-1g3q3r2s-1 1:lanoche=d-1g4 1:las=d-1g5 1:latarde=a2g2 1:later=d-1g4k1r-2
1:le=b3g5r-2v-1 1:leave=b5r-2v-1 1:let=d1r-2 1:lets=r7 1:like=a2b-1f7r5v-1 1:list=a1f-2r-2s-1
1:lista=r-1s2 1:llamame=d-4g5s2 1:llameme=d-3g5r-1s-2 1:llamen=s-1 1:llegar=i4s4 1:lo=v8
1:lol=c-3g-1r3 1:los=b4 1:love=r3 1:luego=g-7r5 1:make=s-2 1:mam=f-6s1 1:manana=g5 1:mas=a4n-1
1:maybe=e-1q-2r-4s1v5 1:me=b-7d-3e7f-5g8h-7j-9k-6l-6m-2n-4o-3p-3q-4r9s5t-5v-16 1:means=e-1r1s-1
1:meeting=g4r-2 1:mejor=j4q-1r-2s4v8 1:mensajes=a4f-3 1:message=a3s1 1:mi=b-2g-1i-2j-1k2r6
1:might=c-3g-1s-1v6 1:more=s-4 1:move=k2 1:much=f3 1:muchas=u-5 1:mucho=b1c3f-2r1 1:muero=b-2r1v-8
1:must=r-1s2 1:my=i-1k-2q-1r3s5v-7 1:n=r-8s11 1:nada=b-2m3s2 1:nah=c-1r-6s6v-2 1:naw=r-4s7
1:necesito=j-6s3v-2 1:need=a-1b-1i-1k1q-2s5v-2 1:nel=h-2r-4s8v-2 1:never=a-8r-2s5v-4 1:ni=a2f-1s-1
1:ninguna=f7p-5s8 1:no=a-7b5e3f-7g2h-10i-6j-4k2m1n-9o-2p-21q-19r-5s28t-5u-12v-12 1:nop=a-2r-4s7
1:nope=e4r-2s6 1:not=a-9b-16d-3e2g5h2i-3m-4p-3q-2r-3s8u-1v-8 1:now=a4b-1c-1g7s-1v-2 1:numero=a2
1:nunca=r-3s4v-1 1:nurse=e1s2 1:of=a1b4r2 1:off=a2f-2 1:ok=a-4g-2m-2n-2o-2q4r10s-7u-3v-15
1:on=b1c-4g1 1:one=j-1s1 1:only=r-1 1:orale=r3v-3 1:otra=h1 1:otro=k9r-1 1:out=g2 1:pain=c2r2
1:para=a-3c-1k1r2s7v-1 1:parece=r3s-1 1:paren=a4r-8 1:pass=c-2g-1r-3s7v-1 1:patel=r1s1v-2
1:perfecto=r3v-3 1:pero=k4r8v-1 1:person=d1f-1 1:persona=s2 1:phone=d1g2s3 1:picks=d-1i5
1:pictureno=a-2r-5s6 1:picturethanks=d1 1:pictureyes=c-1r2s-2 1:please=c2f-1g1k-1q-2r4 1:point=b4s-4
1:por=g4r2s-3v-3 1:prefiero=s3 1:puede=q-1r-7v15 1:puedo=g1k2s-4 1:pues=c-5f-1g-3q-3r5s1v-9
1:que=a-2c-3h-7i1j-1k-1m-2n7r-9s2u-1v17 1:quien=a3m3 1:quiero=b-4c-1f6h-6j-1k-2r2s1 1:quit=s-1
1:quitenme=r-1 1:rather=a-3d1h-5r-1s5 1:really=r-2s2 1:remove=a2r-1s-2 1:ride=s1 1:right=c-10r4v-3
1:sale=c-2r4 1:say=r-3v6 1:scared=b9v-1 1:se=g1m5s-8v11 1:see=g-1h-1r3 1:seguro=s-4v-1 1:senor=i-1s3
1:senora=s-4 1:senorita=r2 1:si=b-3d-3e-4g-6i-4j-1l-4m-3n-2o-5p-2q3r8s-10t-5u-6v-8 1:sick=c6r-1
1:siento=c1s1 1:simon=r4 1:so=a-3b-4c-2k-1q-2r5v4 1:solo=h2q1r-4v-6 1:somebody=i2 1:someone=d1i1
1:sorry=i4s-4 1:sounds=b-1r6s-2u-2v-2 1:soy=v-1 1:stop=a8e-2r-4v-3 1:supposed=r3s-1v-1
1:supuesto=r3v-1 1:sure=a-4b-5g-4m-1o-3q6r9s-4v-2 1:swelling=c4r1 1:ta=r3s-2v-5 1:take=a1b-1f-2i2r-1
1:talk=d1g1 1:tengo=b5c-2g-3i3s3v4 1:text=a1g3q-2s-5 1:texting=r-2 1:textos=s2 1:thanks=r2s5u-13v-1
1:that=b-3e-2f1j3n-1r7v-5 1:thats=s-2v-2 1:the=b4g-1k1r1s1v5 1:then=b1c-4r2 1:there=j1r2v-4
1:theres=i3 1:think=b-1g1r-3s3 1:thinking=r2 1:this=c8d1e-2g1q-1s1 1:throwing=r-1 1:thursday=g2
1:time=k1r3 1:to=a-6b4c-1f3g3j2k1m-1q-3r4 1:todavia=s-1v4 1:today=a2d-1g12 1:tomorrow=g3o-1q5
1:too=b1s1 1:tos=c5r2 1:traigo=r1 1:transporte=r1 1:try=b-1g3s1 1:uh=c-2e-1g-3s5v-1 1:un=s1 1:una=f5
1:unsubscribe=a1 1:until=c4 1:up=d-1g1i4l-2 1:va=b-3r1 1:ver=v4 1:very=f2 1:viernes=q5 1:visit=m2v-2
1:voy=j1 1:want=a1j2 1:was=g1 1:way=i-1s-1 1:well=c-1g-4r2s-2v-5 1:went=b2s2
1:what=b2c-1f2k-2m10r-8v2 1:whats=b4 1:who=h-4m-1r-1v6 1:why=m-2r9s-5 1:wife=s1 1:with=b-4c2d1e-7h7
1:wont=j1r-1s4v-1 1:works=f-1r5s-1 1:would=b-3f3r4s-1u-1 1:wrong=e2f-1 1:y=i-2r9s-3
1:ya=a-3c3f-2g-2r5s2v-2 1:ye=r4s-1v-1 1:yeah=g-1o-1q5r3s-3v-4
1:yes=a-3e-1f3g-5i2m-5o-2r10s-6t-2u-3v-6 1:yess=r1 1:yet=r-6v5 1:yo=e-2m3v-1
1:you=a-3f-1g6q-3r3u-8v-3 1:your=a1s-1v-2 1:yup=r2
1_$=a-5b-2c-4e-1f-1g-6j-1l-1m-2n-4o6p-4q3r-6s-1t-2v-5 1_01=t2 1_01_$=t2 1_1=t2 1_1_01=t2
1__$=h1t3v-2 1__01=t2 1__3=d-1g4 1__no=t2 1_and=b-1d-1g5 1_and_3=d-1g4 1_i=b1t3 1_y=t2 1_y_no=t2
1st=r-3 2=a-8b-4c8e-8g-7i-2j-2l-3m-4n-8o8p-6q1r-2s-5t8u-2v-12 20=b-3c2g3v-3 20_$=c-2g4v-1
20__without=b-2c4 20_pounds=b-1c2 20_pounds_without=b-1c2 20th=c-1g4j1n-2o-3q6v-3
20th_$=g4j1n-2o-1q1 21=t3v-2 22nd=q2 25=c-1g-1t1v-1 28th=j-1q4 29=q4
2:=a-39b-34c-33d-21e-31f-18g-24h-32i-22j-28k-40l-30m-34n-8o47p20q-32r-9s-27t-54u-30v-27
2:1=a-1n-2o12p-3q-1r-5t-3 2:10=g-3o2p-1t-1 2:13=o3q-2 2:13th=o1r-1v-1 2:14=o7p-1q-2r-1
2:15=c-2f-2o5p-2q-5r1t-1 2:16=o5q-2r-1 2:2=a-1b-1c-3d-2f-5n-5o14p-3q-10r2t-5v-3 2:2nd=n-1o4r-3
2:3=f-1q6 2:30=o8p-1q-5r-2t-1 2:40=o6p-2q-2r-3 2:5=o6q-5r-1 2:6=g-1p1q6 2:9=o4p-2r-3t-1
2:a=b-1c-1d1g-1i3k-1o4q-3r-4 2:about=d2 2:above=a2p3 2:afraid=b-2p4q1 2:after=o2 2:afternoon=q-5
2:again=c-1l-6n17o-5p-3 2:aguanto=c3 2:alive=b1r1 2:all=b-2c-5g-2o-7p6r4v-3 2:and=h2j-1o4p1
2:any=a-2b-4d-2f2o-6p2q-2r10v-2 2:anything=c-2g-2p3r-1 2:appointment=j-3o1 2:apunteme=r-1
2:are=o-2p7r-1 2:asap=o5p-1q-4 2:ask=g3i-4o-1 2:at=g-3o-4r1v-2 2:back=n3o-1 2:bad=p7r-3v-1
2:be=b3p1r-4 2:besides=h1 2:best=o2 2:bien=f3o2r-2v-1 2:biernes=r-2 2:bleeding=c4o1 2:book=o3q-2r-3
2:bus=i-2 2:but=b5c-1i2o-1q2r-2 2:by=n1o2v-1 2:can=c1d1f-1i1n3p-3q-3v-2 2:cant=b-6f3p9q-1r-2
2:cinco=o5 2:close=v3 2:con=a1b-2c-1h-8v7 2:conviene=f3o2 2:cual=n3o-6 2:cuales=n7o-1r-2v-4
2:cualquiera=r5 2:cuarto=f3o1 2:da=b-2p-1r4 2:dale=o2r3 2:dates=p2 2:days=f5i4n6v-1
2:de=a2c-2d2f2g-1o4p5q-2s-1t-1 2:dejeme=o-1 2:dejen=a3p1 2:del=f6h-1i2o5q-6v4 2:deme=i3o3
2:despues=o1p1 2:dia=p5 2:dias=c-1f5n3o-2p1 2:digo=g2 2:dijo=n4p-3 2:do=b-6f1g-7h1p8q-3r-5v-4
2:doctor=d-2h-16p-8q-1r-4s-1v15 2:doesnt=o-1p2q1r2 2:dont=h4o-1p7q3r-4v-3 2:dos=f3o8p-1q-1r-2v-3
2:drive=c1 2:duele=o3 2:earliest=o2 2:either=o-3r4v-1
2:el=a-1b-2c-5d-5e-4f2g-6h-9k-3n-3o11q-4s-9t-4v-1 2:else=h-1m-1n-2o-2p11q-4 2:en=c-3g-1i2o1q2
2:end=p1 2:era=n5o-5 2:eran=n4r-1v-2 2:es=b1c3o3 2:esas=c-1p7q2 2:esos=c-1f2g-2p4 2:esta=o4r-4
2:evening=j-1o3q-3 2:fechas=k-2n3o-1p2v-2 2:fiebre=f-1 2:fifteen=o1 2:fine=p-2q-4r9v-3
2:first=c-1o1p-1 2:five=o3 2:for=b-2f4p3 2:forty=o3 2:fri=o5 2:friday=b1f4g-4k-1o10q-11u-1v-14
2:get=d2 2:go=b-2g-1n1o4r-3 2:gomez=d-1h-5n-1o7p-2r-2v-6 2:good=c-1o4p4r-4s-4v-8
2:got=c-5m-1n-1o-1p2q2 2:gracias=u-5 2:half=o1v-2 2:have=b-1f-3g3i-1p2v-4 2:hay=k-4n-2o-2p5v-2
2:hold=g3i-4 2:horario=g-5k-3p3 2:horarios=g-2n1 2:horas=n3 2:house=v4 2:hurts=o3p1
2:i=c1g2h2k-1o6p9r-1s-1v-6 2:id=b-1d1g4h-1r-2v-2 2:if=r1 2:igual=b-2r5 2:ill=f6g-5o6p-3q-3r-4
2:im=b2c10g-1i-4o2p9r-1 2:in=c7g-3o2p5q-2 2:instead=v-1 2:is=e-1f-1m-3o2r4v1 2:it=b2p2
2:jueves=o-1p2q4 2:just=b1p3 2:la=b-2c-4d-1e-2f4g-6h-5j-2k-2m-1n-1o16p-3q-12r3s-3t-1u-2v-3
2:lamanana=c-2g-4o-2p4q2 2:las=b-2c-2g-4n4o4q-3v-4 2:last=o3 2:later=g-2p5 2:le=g2 2:let=o-1p-1
2:lets=o5r-3 2:list=n2p-2 2:lo=b2n1 2:lol=n1 2:long=v3 2:los=n5 2:lunes=g-1o-1q6 2:main=c-1v3
2:make=b-2p2 2:manana=g-2o7q-3 2:martes=f5i2o4q-10v-1 2:mas=f5n-3p5v-1 2:matter=b2r3
2:me=a-4b-8c-3d1f6g-1h-4j-2k-3l-3n3o7p5q-6s-7t-2v-10 2:media=o2 2:medio=c-1o1 2:mejor=d2o-1p5q4s-1
2:mi=o-2p1 2:miedo=b4 2:miercoles=o5q-2v-2 2:monday=c-1f-2o-3p3q7 2:more=a-1n-1p4
2:morning=c-1g-4o-1p3q3 2:muela=c3o1 2:my=c4g4i-2j-1n2o1q-1r-3v3 2:nah=c-1p1 2:necesito=p3q4
2:need=i2o2p1q6 2:nextmonth=p2q3 2:nextweek=p3q6s-1 2:ni=a2p4 2:nine=o5q-1v-2
2:ninguna=a1f-11o-3p8q3s-8u-1 2:ninguno=f1o-2p5s-1u-1
2:no=a-6b-2d-1e-3f-11g-7i1j-3k-7n-2p19q16r-1u-2v-9 2:none=a-3d1e-1f-1g-1h2i1n-1o-8p10q3r-2s-6
2:nope=b-1o-3p2 2:not=e2n-2p1 2:nothing=o1p3 2:nueve=o3 2:number=a-4e-2f-1o4t-1 2:numero=e-2o3
2:october=o3 2:octubre=o2 2:of=a-2b-5e-1f3h3i1n-1o1p3 2:off=c3 2:ok=o1p-1q-7r14v-6
2:on=c-2d2o6q-5r-1v-7 2:one=a-5b-4c2d-2e-3f4g-3h-8i-2n-3o9p-8q-6s-1t-3v1 2:opcion=o1
2:option=d-1n-1o6p-3 2:options=a-3m-3n3o-4p4 2:or=h4v-3 2:other=a-1p4r-1s-1 2:otra=a1h-1l-1n11o-2
2:otras=k-2n-2o-1p5v-1 2:otro=g-5k-3o-2p8 2:para=q-3r-1 2:pare=n2 2:past=o4v-2
2:patel=h-7o-4p-1q-1r-4v21 2:pero=b4i3q3r-1 2:phone=d2 2:pick=d1p-3r5
2:please=a-5b-2d-6f-7h-4n-4o5p2r-4t-1 2:pm=o1p-2r-1 2:porque=o1 2:primera=b1o1r-1v-1 2:primero=c2o3
2:puede=n1o-1 2:puedo=f-5p3 2:pues=o1r-3 2:quarter=o1 2:que=c3f-2g9m-2o-2p4r9u-1v-11 2:queda=f4
2:quedan=p2 2:quiero=b3f7 2:quit=a3r2 2:read=l-1n5 2:repeat=n2 2:ride=g3 2:riverside=i-4o3v-2
2:sabado=o-3q7 2:sangrando=c1 2:saturday=o-2q5 2:say=n2 2:schedule=p3 2:sea=o-2r2
2:second=c1f2n-4o3p-1v-1 2:segunda=o1v-1 2:send=n1 2:set=p5 2:si=i3o5q-8r9 2:sirve=f2p2 2:sirven=r4
2:so=b3o9p-1q-6 2:someone=i1 2:something=o-1p4 2:son=h-1n3v2 2:soonest=c1o2 2:sorry=n1 2:still=r1
2:street=c-1v3 2:suitable=p2 2:sure=o5q-2r2 2:take=f6o1 2:talk=d2 2:tengo=c2f-2g10i1o2r-2v-6
2:teusday=o2 2:thanks=o3p-1s3u-4 2:that=n2 2:the=b-7c1e-3f5g-8h-7i-3j-6k-2l-4m-1o14q-10t-5u-1
2:them=b-1n1r3 2:there=i-2o1p2r-1 2:these=a-7f5p2 2:they=p-1r4 2:thirty=o2 2:this=c2
2:those=b-3c-1d1f-2h1k-1l-1n2o-1p4r-2s-2v-1 2:three=o4p1 2:thursday=k-2o-4p3q9 2:tiene=p4
2:times=c-1g-2n4o-3p2r-3v-2 2:to=a-1c2g5i-5o3q-1r-5v4 2:todas=h-1o-1q1r3v3 2:tomorrow=g-7o8p-1q-9
2:too=c6i-3o-1p4 2:trabajo=o-1p2 2:tres=o4 2:tue=o3 2:tues=o2 2:tuesday=c3g-3o7q-6v-8
2:two=o7p-2r-2t-1 2:ultima=o1r-2 2:una=a2p4 2:uno=o5 2:ver=g2 2:vez=h-1n11o-2p-5
2:viernes=g-7i1o6p-2q-8v-12 2:wait=n1v3 2:want=b2h4p2v-3 2:was=n3 2:wed=o5r-3
2:wednesday=g-2o1p-3q-4 2:were=n4p-1 2:what=m-5n4o-2p4v-4 2:whats=n6o-6v2 2:which=m-1n2o-4p-1r1v5
2:whichever=r1 2:wife=g1 2:with=b-3g-1h-8v5 2:work=a-2c-1p4 2:working=r1 2:works=f4o1q-5r-4
2:worse=c4 2:would=o1r-1u-1 2:y=a2b-1i-1o3r-3 2:ya=a1p2 2:yeah=o4q-3r7 2:yes=c-1o-2r9
2:you=a-2f-4g-2m-4p1r3u-4v-6 2:your=j-1o-1p-1 2_$=a-1b-1c-6d-1f4g-7i-2k1n-2o7p-2q5t-3
2_15=c-2f-2o5p-2q-5r1t-1 2_15_$=o2q-4r3 2__$=a-1b1c-4d-1f-1n-1q-3v-1 2__me=h4t2 2__my=o1
2_because=t1 2_please=o2 2nd=n-1o4r-3 2nd_$=o2
3=a-7b-11c-2d-7e-5h-3i-5l-7m-6n-6o-4p-4q9r-2s-4t3u-3v-11
30=a-2b-2c-3d-2f-3g-3i-1k-1m-3n-3o5p-3r-3s-1t1u-1v-4 30_$=c-1f-1o4p-1q2r-1t-4v-1 30__$=q-1t2 31=t1
350=c4v-1 350_$=c4v-1 39=c1 39_$=c1
3:=a-25b-33c-33d-22e-26f-16g-47h-15i-20j-20k-38l-21m-17n-28o-52p-36q65r-43s-30t-50u-26v-24
3:1=c-1g-2o-3q7t-8 3:10=a-1c-6f-1g-5k-3m-2o-4q10r-1s-1t-8v-4 3:12=q2 3:15=q2
3:2=c-5f4g-3k-2o-2q10t-4v-1 3:20=q1 3:20th=o-1q1 3:22nd=q2 3:29=q4 3:3=c-4f2g-7k-1o-4q8r-1t-6v-2
3:30=q3 3:4=c-1g-1q7t-2 3:5=c-1f3g-1q4t-1 3:6=g-1 3:8=g-1q1 3:9=c-1g-2q7t-4v-1
3:a=b-4c-1d-1f-3g-1k-1m-1n-4o-5q15t-5v-7 3:after=b-1c-3f4g-14k-3o-3p-1q4r-1v-4 3:afternoon=g-2
3:am=m-1q4t-2v-1 3:and=c-2g-2o-1q3t-1 3:antes=q3v-5 3:any=r-1 3:anything=c-2
3:anytime=a-1b-2c-2f3g-2k-1p-1q6r-3s-1v-8 3:are=g-1q1 3:around=c-2q3
3:asap=a-2c2d-2f-1l-1m-1n-1o-3q3r-3t-1v-3 3:asi=q1 3:ask=g3 3:at=c-2g-6k-1q5t-1v-2
3:before=b2c-3q1v-4 3:better=f5q1 3:between=g-2q1 3:but=q2 3:by=q3v-2 3:can=f5k-2v-3 3:cant=c2q3
3:clinic=a1 3:come=f5k-2 3:como=n-2q1 3:con=h1q1 3:cualquier=q1 3:cuando=q3v-1
3:de=b-1c-3f2g-1m-1o-1q10t-5v-5 3:del=c-2q7t-1v-1 3:despues=c-2f3g-2q2v-1 3:doctor=h3q4 3:dont=g2v5
3:dos=q2 3:drive=q-1 3:duele=c4q3v-1 3:early=q3 3:el=b-2c-5d-2e-4f2g-7i-2k-3m-2o-10p-1q13r-3t-6v-9
3:en=q4 3:ending=b1q-1 3:entre=q2t-1 3:escuela=q1 3:evenings=q4 3:fever=c3q3 3:fine=q1v-2
3:foot=c1q1 3:for=f4m7v-1 3:friday=b-2f-2g2o-6q2v-5 3:fridays=o-1 3:from=q3 3:half=c-1q2 3:have=c3
3:home=g3 3:hoy=b-2c3q5v-4 3:hurt=b4q-3 3:i=b1c1f2g1k-4o-3q3 3:id=d1 3:if=b-4c-1q6v-3 3:ill=g3
3:im=c-2f-1g1p-1q4v-3 3:in=q1 3:is=c2f5o-1q7v-5 3:jueves=f2v-1 3:kill=b-1q1 3:know=g2q-3v6
3:la=c-1g-2o-1q4 3:lamanana=a-1c-9f2g-8p-2q7r-1v-1 3:lanoche=c-3f-1q2v-2
3:las=b-3c-6f2g-3n-4o-4q10t-1v-4 3:latarde=f4g-15k-2o-2q4v-2 3:late=g-1 3:later=q2 3:le=g1q-1
3:left=c-1 3:llamen=a2 3:lol=q2 3:los=q3u-4v-2 3:lose=a1 3:lunchend=g-1 3:lunes=f2g-6o-2q3r-1v-2
3:manana=f-1g-6q6 3:martes=f-2h1q4 3:matter=q2 3:me=a2b-6c4f5g1q4r-1v-10 3:media=q1 3:mediodia=q2v-4
3:miercoles=o-1 3:mismo=v-1 3:monday=c3f4g-1k-5p-1q1 3:mucho=c3v6 3:my=b-4c9g1q4v1 3:myself=b4q-3
3:never=q-1 3:nextmonth=k-1p-1 3:nextweek=f3g-3k-6p-4 3:no=a3d-1f-2k-2p-2q1s-5 3:noon=g-2q6v-1
3:not=v3 3:nov=q1 3:november=q2 3:noviembre=q1 3:number=a1 3:o=o-1 3:october=q4 3:octubre=q3 3:of=q2
3:on=a-1b-2g-3o-4q7v4 3:once=n-1q1 3:only=q2 3:over=d1 3:overmorrow=b-1o-1q3 3:partir=q2
3:past=c-1q2 3:please=c3f-3q5 3:pm=g-1q1 3:possible=q3v-2 3:puedo=f9 3:que=b-1c5f-3q10v-4
3:quiero=a2 3:sabados=v-1 3:sat=v-1 3:saturday=v-1 3:schedule=g2q-1v3 3:school=g-1q1 3:se=c1 3:si=q1
3:so=b-2c-5g-3o-2q8v-3 3:someone=d3 3:soonest=q3 3:stop=v-4 3:than=k-1q4s-1 3:that=d1
3:the=b-1c-2o-4q9v-6 3:theres=c-1 3:this=c1q2 3:thursday=k-3 3:time=m7q-2 3:to=q-4v2
3:today=g-6q4v-5 3:tomorrow=g-6o-4q2 3:trabajo=v2 3:tres=q1 3:tuesday=o-4q3 3:una=h1q3
3:usted=f-1q4v-1 3:viernes=o-4v-1 3:voy=q-1 3:wednesday=g-1o-3q2 3:wednesdays=q1 3:weekdays=c-1
3:weekend=q5u-4 3:what=m7q-3 3:when=g3 3:will=b-1q1 3:with=d1q2v-1 3:wont=b1q-1 3:work=c-1f5g-4v4
3:workend=g-1 3:works=f-1q1 3:y=c-2f-2o-1q4t-3 3:yet=g4v-1 3:you=g1q1
3_$=a-4b-3c-8d-4e-3f-9g1i-1j-3k1m-1n-3o-2p-1q10s-1v-5 3_4=q-2t1 3__$=a-2b-4f-1g-1t1v-1 3_am=a2
3_days=b-2c3v-1 3_days_$=b-2c1v-1 3_pm=j4 3rd=e-2n-1t-2v3 3rd_$=e-1t-6v6
4=a-3b-9c-7d5e-5f-6g-2h-3i-4j-3k-3l-3m-6n-5o-5q3r-8s-5t9u-2v-4 40=c-2i3o6p-2q-2r-3v-2 400=c1v-1
400_$=c1v-1 40_$=o4p-2q-1r-1
4:=a-24b-32c-30d-12e-16f-24g-19h-17i-20j-19k-20l-19m-14n-14o-38p-23q-34r-32s-27t32u-18v2 4:01=t2
4:03=c-1t1 4:04=c-1t2 4:05=t2 4:07=t1 4:08=t4v-1 4:1=o-2q-2t5v-2 4:10=q-1t3
4:12=a-1c-3m-1n-1q-1r-1t6v-4 4:14=t1 4:17=t2 4:19=t3v-2 4:1950=r-2t2 4:1955=t3v-3
4:1961=a-1e-1m-1n-1o-1t3v-2 4:1966=t1 4:1988=t2 4:1990=t1 4:2=o-4q-2r-5t7v-2 4:21=t4v-1 4:25=t1
4:3=c-1q-3t3 4:30=m-1t6v-1 4:31=t1 4:3rd=e-2t-2v3 4:4=a-2c-3d-4e-1f-1g-2m-1n-1o-1q-5r-1t9v-7
4:4th=t1 4:5=g-1t4v-1 4:50=r-2t1 4:5th=t1 4:6=g-1t2 4:61=d-1q-1t6v-5 4:62=t3 4:7=t4 4:70=t2
4:85=t4v-2 4:9=o-1q-1t5v-1 4:a=a3b-1d4e-1g-1t-2 4:acuerdo=v4 4:and=c2 4:april=r-2 4:ask=n2v-3
4:aug=t1 4:birth=m2 4:birthday=m1t1 4:born=m2t2v-2 4:business=a2 4:chest=c2 4:dar=a3g-1 4:date=m2
4:de=a-5b-3c-6e-5f-1o-7q-4r-1t10v-7 4:december=t2 4:del=a-1c-3o-4t5v-1 4:do=g2m4r-1v1 4:dont=v2
4:dos=t1 4:el=c-1o-1q-2t4v-1 4:en=a1t-5v7 4:enero=t1 4:eso=d3 4:feb=c-1r-2t5v-2 4:fecha=a1b-2k-1t1
4:for=e1g1 4:giving=d-1e-2 4:have=c2v3 4:her=e3t-1 4:him=e1 4:husband=e1 4:i=c1m2 4:id=d1v2
4:im=b-1c1e1g1t-1 4:in=e-2t-3v10 4:it=m3v-1 4:its=r-2t4v-2 4:january=t1 4:july=t-2v6 4:june=t-1v4
4:la=a-2b-1e1m-3r-1v11 4:later=g2 4:lo=d3 4:look=v3 4:march=c-1e-2o-1t1 4:marzo=v4 4:may=t3v-1
4:me=d-2g-3m-5n7t-5v2 4:mi=a1b-2k-1t1 4:mil=t2 4:my=m5t-1 4:naci=m2 4:need=r-1v5 4:nineteen=t3v-2
4:no=a1e1s-3t-3v3 4:none=a2 4:not=d-1e1 4:novecientos=t1 4:november=t1 4:now=g2 4:october=t1
4:of=b-2c-1g1m1p-1t5v-5 4:on=t1 4:one=o-4t3 4:pain=c2 4:para=b-4v6 4:primero=o-1t1
4:que=a-2b-4e1n1t-2v6 4:quieren=b-1m5 4:se=d3 4:seventy=o-1 4:soy=e1 4:stop=d-1 4:tell=c1d1t-1
4:that=d3e-3g1m-4r-1t-1v4 4:the=b-3t3v4 4:this=g2 4:thousand=o-1t1 4:time=g4 4:to=m3v1 4:tres=t1
4:twenty=o-2t1 4:two=c-1o-4t3 4:uh=t1 4:voy=a3g-1 4:was=m3v-1 4:why=r-2t-1v3 4:y=b-1m1t1
4:ya=a-2r-1v4 4:you=e-2m-1n1r-1t-1v2 4:your=a1e1 4_$=a-4b-2c-2d9g1q6v-3 4_30=q3 4_30_$=q3 4_61=t5v-3
4_61_$=t5v-3 4__$=a-2b-3c-2d-5e-1f-1g-4k-1m-1n-1o-1p-1t7v1 4th=t1 4th_of=t1
5=a-5b-7c-3d-5e-4g4h-2i-4j-2k-2l-6m-7n-6p-5q-2r-6s-4t11u-4v-5 50=c1r-2t1 50_$=c1r-2t1
5:=a-25b-25c-21d-21e-21f-20g-21h-11i-20j-18k-15l-21m-8n-25o-36p-22q-31r-39s-27t40u-21v12
5:0=b5c-3t7v-4 5:1=o-2t13v-2 5:10=a-2b-2c-1q-2t12v-8 5:2=c1g-1h2t9v-2 5:3=g-1q-3t6v-3 5:4=t4v-5
5:5=a-2b-2c-2d-3f-1g-4l-2m-3n-1o-4p-1q-4r-2s-1t12v-11 5:6=t4v-3 5:7=t4v-5 5:8=a-3b-2c-1o-1r-1t11v-7
5:9=a-3b-1c-8t11v-6 5:a=a-4b-5c-2d-2i-1m-2q-3t12v-14 5:about=t4v-2 5:an=e-1t1v-1 5:and=a1t4
5:another=h3t2 5:are=c1t1v-1 5:bad=t-1v11 5:because=t1 5:before=c2t1v-1 5:bien=c-1t-3v9 5:but=t4v-4
5:calificar=m4t-1v-3 5:cant=b-1v7 5:cero=c-1t4v-3 5:cinco=b-1t3 5:con=t3 5:contesto=t-1
5:cuatro=t2v-2 5:de=a-1t5v-5 5:diez=t5v-7 5:dolor=t3v-2 5:estrellas=t2 5:estuvo=v3 5:feel=b1v-1
5:five=t4v-1 5:for=m4v-1 5:four=n-1t4v-1 5:fue=d-2v2 5:give=h3t3 5:good=c-1 5:great=j-1t-2u-2v7
5:guess=v3 5:have=t2 5:i=b4c-1r-1t5 5:id=t2 5:im=c1t2v-1 5:in=c1t3 5:is=t4v-5
5:it=b-6c-1k-1n-1q-1r-4v8 5:killing=b2c-1v-1 5:la=b-1d-2t1 5:le=g-1t3 5:lol=t2v-6 5:long=t1v-3
5:loved=d-1v1 5:mal=c-3t-3v10 5:manager=t1 5:mas=a-1t4v2 5:me=b-2c7g-2h3r-1t14 5:menos=a-1v2
5:morirme=b2t1 5:mucho=t2v-1 5:muy=b-1c-2v6 5:my=c-3t7v-3 5:myself=b6c-1v-1 5:nada=t3
5:never=a-2t4v-1 5:no=b-1c-4j-1p-1s-7t7v-1 5:now=t3 5:nurse=d-3v2 5:o=a-1v2 5:ocho=t4v-2
5:of=a-5b-2c-4v-1 5:one=t3 5:or=t5 5:out=a-5c-4t2v-1 5:pain=c-1t4v-8 5:peor=c3t3 5:pero=c4t2
5:picturestar=b-1t3 5:pretty=v3 5:que=c3m4v-4 5:rating=m7t-1v-1 5:sali=b2c2t3 5:say=b-1n-1t2v-2
5:sending=a2 5:she=e-2u-2v2 5:siento=t2 5:siete=b-1r-2t2 5:sin=v1 5:so=v1 5:solid=t2 5:stars=t2
5:still=t1 5:stitches=c1t1v-1 5:stop=t2v-2 5:surveys=a2v-3 5:tardaron=t1v-1 5:ten=a-3b-1c-1t4
5:terrible=t-1v4 5:text=t1 5:than=c2t1v-1 5:that=b4t2 5:the=b-1c5d-2e-1m2o-1t2v-11 5:there=a-1t2
5:these=a1 5:time=h2 5:to=b5t1 5:today=t2 5:two=t2 5:un=a-1b-3c-6g-2o-2p-1q-1r-2t9v-5 5:visit=b3j-1
5:wait=t3v-6 5:wanted=b2 5:was=b-1c-4e-3n-2r-3t-4u-2v8 5:what=m1t-3v-1 5:worse=c2t1v-1 5:would=t3
5:y=t4 5:zero=r-1t5v-5 5_$=a-4b-2c-5d-1f-3g1i-1m-2n-2p-1s-1t6u-2 5_40=o3q-1r-1 5_40_$=o1q-1
5__$=c-4f2g-2q-2r-1t2v-5 5__apart=c2 5__please=t1 5_minutes=c2 5_minutes_apart=c2 5th=q1t1 5th_of=q1
6=a-4b-2c-5d-3e-2f-2g8o-2q2r-4s-2t6v-11 61=d-1q-1t6v-5 61_$=d-1q-1t6v-5 62=t3 62_$=t3
6_$=a-2b-1c-2d-2e-1f-1g10p2q3r-2v-5 6__$=p-1 7=b-1c2g1m-2t8v-8 70=t2 70_$=t2 72=b-1e-2t1v4
7_$=c2g1v-1 8=a-5b-5c-5g-3l-1m-2n-2o-3r-4t9v-8 84=c1 85=t4v-2 85_$=t4v-2 8_$=b-1c-1r-1s1t5v-3
9=a-8b-8c-7d-4e-4f-5g-6h-1i-3k-3l-2m-6n-5p-6q1r-8s-4t10u-1v-16 90=b-2i4 90_$=b-2i4
911=a-4b12c-1d-7g-1v-1 911_$=a-1b8c-1g-1v-1 9_$=c-1g-2o-4q6t1v-1 9_30=j2o8p-1q-4r-3t-1
9_30_$=o6p-1q-3r-2t-1 9__$=b-1c1n-1o4p-1q-5r-3t1v-4 9__1=q2t-2
@f0=a19b-11c-7d-5e-11f-6g-17h-12i-12j-9k-9l-15m-14n-12o-6p-13q-8r-19s-22t-7u-13v-9
@f0:0=a11b-9c-5d-1e-6f-2g-13h-11i-10j-6k-7l-14m-13n-11o-2p-3q-4r-2s-2t-4u-12v-6
@f0:1=a16d-3e-5f-4g-1j-3r-15s-18v-2 @f0:2=a4j-1p-7 @f0:3=a1 @f0:4=d-1e-2 @f0:5=a3v-3
@f1=a-18b16c-8d-15e-15f-9g-13h-8i-12j-13k-5l-9m-12n-6o-5p-2q-11r-10s-8t-1u-13v-5
@f10=a-6b-8c-10d-6e-8f-12g-3h-9i-7j-10k13l-4m-4n-8o-1p-2q-2u-5v-15
@f10:0=a-6b-7c-9d-6e-8f-11g-2h-6i-6j-9k11l-4m-4n-8p-5u-5v-14 @f10:1=h-4k8q-2
@f11=a-9b-5c-5d-2f-3g-2h-2i-1j-1l11n-5u-2v1 @f11:0=a-9b-5c-5d-2f-3g-2h-2i-1j-1l11n-5u-2v1
@f12=a-8b-2c-7d-7e-7f-13g-7h-4i-7j-8k-10l-3m12n-9p-2q-2r-6s-3u-7v-2
@f12:0=a-7b-1c-7d-7e-6f-11g-7h-3i-6j-7k-9l-3m14n-7q-1u-7v-8 @f12:1=m3r-2s-2v-5 @f12:4=m-7r-1v11
@f13=a-12b-14c-14d-8e-11f-13h-4i-3j-7k-5l-5m-3n19o-4p-5q-3r-5s-2t-1u-9v-10
@f13:0=a-12b-13c-14d-7e-11f-12g-3h-3i-3j-6k-4l-3m-3n18q-1r-1s-2u-8v-8 @f13:2=g-1l-1n3o-2p-3r-1
@f14=a-6b-3c-8d-9e-7f-7g-9h-7i-6j-3k-5l-3m-4n-9o20p-13q-15s-5t-5u-5v-15
@f14:2=a-6b-3c-8d-9e-7f-7g-9h-7i-6j-3k-5l-3m-4n-9o20p-13q-15s-5t-5u-5v-15
@f15=a-7b-4c-5d-2e-2f-7g-7i-3j-2k-6m-2n-5o-6p10q3r-5s-5t-1v-3
@f15:2=a-7b-4c-5d-2e-2f-7g-7i-3j-2k-6m-2n-5o-6p10q3r-5s-5t-1v-3
@f16=a-4b-1c-3d-8e-1f-12g-8h-7i-10j-5k-9l-5m-7n-7o-14p-14q14r-1s-5t-8u-4
@f16:0=b1c2e3f-3g5h-1i-3k-3q-5u3v9 @f16:1=g-3q14r5v-1 @f16:2=g-9o-8p-7q4v-6
@f16:3=a-6b-6c-11d-4e-6f-5g-18h-2i-4j-3k-7l-3m-5n-4o-7p-5q10r-6s-3t-6u-12v-16
@f17=a-3b-3c-16d-5e-2f-16g-1h2i-5j-9k-5l-8m-2n-7o-18p-2q-11r14s-11t-6u-9v2
@f17:0=a2b2c-11e2f-7g8h7i-1j-3k-2l-2m3r-17u1v17
@f17:1=a-6b-11c-5d-9e-7f-6g-17h-10i-1j-4k-1l-3m-8n-8o-4p-3q-8r11s-8t-4u-10v-25
@f17:2=a-1b-3i-2m-1n-3o-13p1r14s-4u-1v-13 @f18=b-2d-8e-10f-6h-2j-3k-6l-1m-8n-5o-5p-8q-2r-10s6t-1v3
@f18:0=a1b-9d-5e-5f-4g7i4j1k-3m-5n-1s-15u4v10 @f18:1=a-1b4c1e-6g-13h-7i-8j-11p-1q-1r-9s9u-3v-16
@f18:2=o-2p-5s5
@f19=a-11b-10c-11d-12e-13f-8g-12h-11i-10j-9k-7l-7m-11n-12o-11p-8q-10r-13s-8t20u-10v-20
@f19:4=a-6b-4c-6d-6e-7f-4g-7h-5i-6j-6k-4l-4m-6n-6o-6p-4q-5r-10s-4t13u-5v-10
@f19:5=a-4b-5c-5d-5e-5f-3g-6h-5i-4j-2k-1l-2m-3n-5o-5p-2q-4r-3s-2t11u-4v-12
@f1:0=a-17b10c-7d-14e-14f-8g-12h-7i-11j-11k-3l-8m-11n-5o-3p-6q-6r-4s-3t-7u-12v-3 @f1:1=b12s-3v-1
@f1:2=b4p1r-4 @f1:3=b5q-4 @f1:5=t2
@f2=a-17b-7c12d-14e-9f-8g-9h-9i-11j-10k-10l-11m-13n-6o-2p-1q-5r-5s-5t-4u-12v-3
@f20=a-10b-6c-9d-8e-11f-5g-9h-4i-8j-5k-5l-6m-8n-10o-2p-1q-2r-5t-3u19v-5
@f20:0=a-10b-6c-9d-8e-10f-5g-8h-3i-8j-5k-5l-6m-8n-10o-2q-1r-3s-2u20v-8
@f21=a-3b-4c-10d-5f-15h-4i-2j-5k-6l-14m-9n-5o-9p-11q-11r-9s-5t-21u-4v13
@f21:0=b-2c-5d-2e5f-11g4h3i1k-3l-12m-3n1o-6p-9q-14r-9s-9t-6u1
@f21:1=a4c-9d-6e-5f-1g-20h-4i-9j-8m-13n-7q-2r-1s5u-5v7 @f21:2=a-1b-3c-2e-2g8h-11m-2n-6o1r3s-1u-1v10
@f21:3=b-1e-1g-4i-2n-1q1v13 @f21:4=a-2c-1d3e-7g-5s-1v10
@f21:5=a-5b-6c-8d-7e-5g-6h-4i-3j-6k-1m-3n-6o-2p-1q-1r-5s-6t-15u-7v29
@f2:0=a-17b-5c2d-13e-7f-6g-6h-6i-9j-8k-9l-10m-12n-5o-8p-6q-13r-8s-4t-8u-12v-2 @f2:1=b-2c19g-3v-1
@f2:2=c10o4p5 @f2:3=c1q4v-2 @f2:4=c1 @f2:5=c4t2
@f3=a-5b-20c-14d16e-3f-12g-9h-12i-5j-9k-8l-5m-5n-9q-3r-3u-7v-4
@f3:0=a-5b-19c-13d16e-2f-11g-9h-11i-4j-9k-8l-5m-4n-9q-3u-7v-4 @f3:1=r-1
@f4=a-19b-10c-8d-7e16f-11g-11h-9i-13j-6k-10l-5m-7n-6o-5p-8q-4r-7s-2t-10u-7v-14
@f4:0=a-17b-8c-7d-6e13f-10g-10h-6i-11j-4k-9l-4m-5n-4p-2q-1s-3u-5v-11 @f4:1=a-1e4r-3s1 @f4:2=p-3
@f4:4=b-1e1s-3t-8v-5 @f5=a-11b-11c-10d-8e-10f24g-11h-8i-8j-6k-7l-6m-10n-11o-2p-4q-4r-8s-3t-2u-8v-16
@f5:0=a-10b-10c-10d-7e-9f24g-9h-6i-7j-4k-4l-5m-7n-10q-1u-7v-14 @f5:1=f2m-1r-7s-1v-2
@f6=a-12b-14c-8d-5e-11f-14g18h-5i-17j-13k-5l-9m-10n-7o-8p-4q-13r-5s-6t-7u-12v-7
@f6:0=a-9b-12c-6d-7e-9f-11g20h-3i-14j-10k-2l-8m-9n-4o-1p-2q-10r-1s-1t-1u-12v-12 @f6:1=a-1g-3k-2s-4v3
@f6:2=a-1i-1o-4q-1r-1 @f6:3=g-4q-1v4
@f7=a-13b-15c-7d-11e-6f-9g-7h16i-6j-1k-5l-3m-4n-5o-3p-3q-3r-2s-2t-1u-3v-12
@f7:0=a-13b-14c-6d-10e-5f-8g-6h14i-5j-1k-4l-3m-4n-4q-1u-2v-11 @f7:2=h1p-1
@f8=a-13b-14c-15d-6e-4f-11g-5h-10i16j-7k-5l-5m-9n-5p-3q-8s-3t-1u-8v-10
@f8:0=a-12b-14c-15d-4e-3f-9g-14h-9i15j-6k-4l-4m-9n-4q-4s-4u-7v-8 @f8:1=i3v-1 @f8:2=g2o2
@f9=a-5b-12c-14d-5e-7f-12g-8i-11j12k-15l-1m-2n-4q-1r-6u-1v1
@f9:0=a-2b-12c-14d-5e-6f-11g-6i-10j10k-14l-1m-2n-4q-1u-1v2 @f9:1=a-3j4r-5v-3 @h0=a1b5c-5e-4g1i-1
@h1=b-3c-4d-1e-11f4g-10h-2i-7j-4k-5m-1n-1s-4u-1v14 @h10=k-3
@h100=a-2b-5c-4d-9e-12f-4g-10h-11i-10j-12k1l-4m-3n-21o-11p-8q-3r-17s-8t-8u-22v17
@h101=a5b-2c-2d8g2h-2j1 @h103=b2c-3d-2e-5f-5g-12h-7i-1j-7k9p-3q-1t-1v-6 @h106=c-1e-3f1s-1
@h108=b-4c-1g6v-3 @h109=a-7b-1c4d1e-8f-6g-2h-1i4j-1k1l-2m-4n2o-1p-3q-6r-1s-3u-4 @h11=a2n-2v-1
@h110=a-3b-7c-2d-1f5h-4i-2j5m-2p-1q-1r-3s-12v1 @h111=i1p2 @h112=e-1i1j1u-1 @h113=b5c3g-6v-11
@h12=b1e2h-2j1m3n-3v1 @h120=a-13c-8e-7f-1g-3h-4i-10k-3m4n-3o-1p-1q-1u-1v23
@h121=a-2b-12c-13d-7e-20f2g-9h-3i-9j-7k3m-3q-2r-1s-6t-1u-3v23
@h122=a-8b-10c-26d-14e-25f-9g-7h-12i-2k-6l-7m-2n-2p-7q-9r-7s3t-1u-19v33 @h13=a-2b-4l1m2n3r-2
@h2=a-15b-20c-4d-6e-14f-2g-8h-1i-16j-10k-2m-4n1q-4s-3t-3u-4v25 @h20=p-3s8u-15v8 @h3=a-2b-1d3g7
@h4=a-3b1c-4d-3e11h-6v-5 @h6=a-2b13c-9d-3g17i-3l1n-1v-5 @h7=h2m-1 @h8=b1f5i-5k3v-4
@h9=a-5f-2h-8j10v-1 @n1=a-3b5d-4e-19f-3g-25h-15i-16j3k-10l-11m-13n-8p-10q-8r3s-8t-3u7v-10
@n2=a-17b-19c-21d-10e-15f-23g-2h-22i-13j-18k-30l-15n-6o-10p-7q-10r-18s-5t-20u-1v-4
@n3=a-13b-23c-12d-5e-17f-19g-6h-14i-7j-7k-13l-19m-14n-12o-17p-14q-12r-9s-13t-10u-11v-6
@n4=a-18b-10c-13d-10e-7f-13g-2h-11i-12j-15k-12l-19m-10o-13p-20q-14r-10s-11t-8u-16v1
@n5=a-13b-22c-9d-14e1f-6g-13h-4i-6j-11k-7l-8m-17n-9o-11p-9q-4r-8s-14t-4u-15v-3
@n6=a-4b1c-7d-15e-2f-11g-4h1i-7j-15k-5l-10m-14n-17o-5p-11q-16r-21s-16t-1u-18v-5
@p0=a19b-11c-7d-5e-11f-6g-17h-12i-12j-9k-9l-15m-14n-12o-6p-13q-8r-19s-22t-7u-13v-9
@p1=a-13b17c-8d-15e-15f-9g-13h-8i-12j-13k-5l-9m-12n-6o-5p-2q-11r-10s-8t-1u-13v-5
@p10=a-7b-10d-3e-10f-13g-6h-7i-5j-11k19l-5m-5n-9o-1p-2q-3t-1u-5v-16
@p11=a-9b-7d-2f-3g-2h-2i-1j-1l11n-5u-2v1
@p12=a-8b-2c-7d-7e-7f-13g-7h-4i-7j-8k-10l-3m12n-9p-2q-2r-6s-3u-7v-2
@p13=a-12b-14c-14d-8e-11f-13h-4i-3j-7k-5l-5m-3n19o-4p-5q-3r-5s-2t-1u-9v-10
@p14=a-6b-1d-9e-7f-9g-10h-7i-2j-3k-5l-3m-4n-10o23p-14q-16r-1s-5t-6u-5v-16
@p15=a-7b-3d-2e-3f-8g-8j-3k-7m-2n-5o-8p10q2r-6s-6t-1v-4
@p16=a-5c-3d-9e-2f-13g-10h-9i-11j-7k-2l-6m-8n-8o-16p-4q20r-3s-7t-9u-5v-3
@p17=a-1b-4c-11d-4e-3f-13g-4i-4j-10k-2l-9m-4n-8o-14p-4q1r20s-14t-9u-10
@p18=a-3b1c4d-7e-7f-8h-5i-1j-2k-2l-3m-8n-6o-6p-11q-7r-12s16t-3
@p19=a-10b-9c-6d-13e-13f-9g-13h-12i-11j-9k-8l-8m-11n-12o-12p-8q-10r-14s-9t25u-10v-22
@p2=a-14b-6c15d-14e-9f-9g-9h-9i-11j-11k-10l-11m-14n-7o-2p-1q-6r-5s-6t-4u-13v-5
@p20=a-10b-6c-9d-8e-11f-5g-9h-4i-8j-5k-5l-6m-8n-10o-2p-1q-2r-5t-3u19v-5
@p21=a-3b-4c-10d-5f-15h-4i-2j-5k-6l-14m-9n-5o-9p-11q-11r-9s-5t-21u-4v13
@p3=a-14b-14c-8d19e-4f-13g-9h-9i-5j-9k-9l-5m-5n-9q-3r-3u-7v-5
@p4=a-12b-12c-8d-8e22f-15g-12h-9i-13j-6k-10l-5m-7n-6o-5p-8q-4r-7s-2t-10u-7v-15
@p5=a-11b-9c-10d-8e-10f42g-11h-8i-9j-6k-7l-6m-10n-11o-3p-4q-5r-8s-4t-2u-8v-17
@p6=a-10b-15c-9d-5e-10f-15g22h-5i-17j-13k-5l-9m-10n-7o-8p-4q-14r-5s-6t-7u-12v-7
@p7=a-1b-15c-8d-15e-5f-10g-7h16i-6j-1k-5l-4m-4n-5o-3p-3q-3r-2s-2t-1u-3v-12
@p8=a-13b-11c-17d-8e-3f-11g-3h-10i18j-7k-5l-5m-10n-5p-4q-8s-3t-1u-8v-10
@p9=a-3b-7c-1d-5e-10f-15g-10h-3i-11j13k-15l-1m-2n-5p-1q-2r-6s-2u-1v-1
@q=a-14b-12c-12d-10e-13f2g-16h-4i10j-5k-8m-4n11o-2r-5s-6u-7v16
@seen=a-10b-11c-2d-22e-25f-14g-24h-31i-24j-24k-23l-14m-11n-13o-6p-14q-6r-1s-12t-3u-27v-9
@v0=a19b-11c-7d-5e-11f-6g-17h-12i-12j-9k-9l-15m-14n-12o-6p-13q-8r-19s-22t-7u-13v-9
@v1=a-13b17c-8d-15e-15f-9g-13h-8i-12j-13k-5l-9m-12n-6o-5p-2q-11r-10s-8t-1u-13v-5
@v10=a-6b-10d-2e-7f-12g-6h-7i-10j-13k17l-4m-5n-7o-1p-1q-1u-4v-14 @v101=a2d2e1f-2g-13v-1
@v102=a-4b-1c-2d4g5h-2 @v103=a6b-1c-3d-6e3f-2g4i-9j-2k7l-3m-3n-3o-7p4r-5s-9u-5v-11
@v104=a-1b9c-5e-1g-1i-3m-1n-2o-8p-8r12u-4v-7 @v105=a-2b-1c-2d-2e-4f2g-6h-1i-1j-1l-1n3p-2r-6s-2v-2
@v106=b-1c-1e-2f5g-1r-2v-1 @v107=a-8b-7c-6d-4e-4f14g-4h-7i-5j-2k-1l-1m-3n-6u-4v-7
@v108=a-3b-9c6d1e-3f-5g8h-5i-3j-3k-2l-1m-4n-6q-2r-5s-1t-2u-3v-11
@v109=a-4b-4c-16d-2e-7f-7g-4h-4i-2j-9k-11l-9m-6n-5o-3p-1q-1r5s-17t-6u-8v4
@v11=a-9b-7d-6f-4g-2h-2i-1j-1l11n-5u-2v1
@v110=b-8c3d-8e-8f-15g2h-1i-4j-3k-5l-4m-10n-15o-7p-7q-6r-14s13t-4u-1v-3
@v111=a-2b-1e-2g1i-2j1k7n3q-5v-5 @v112=a4b4d-4g-3i2j-2k1n-1p5v-8
@v113=a-5b-10c1e-6g-4h-4i-10j-1k-6l-2p3r2v8
@v12=a-3b-4c-9d-6e-2f-6g-8h-4i-7j-8k-10l-3m10n-10p-2q-2r-6s-3u-8v-3
@v13=a-11b-4c-6d-7e-13f-4g-1h-5i-5j-8k-8l-4m-6n16o-5p-8q-4r-5s-4t-2u-9v-8
@v2=a-14b-7c20d-14e-8f-8g-12h-8i-10j-11k-10l-11m-13n-10o-1p-1q-5r-5s-5t-4u-12v-10
@v20=a-10b-5c-9d-8e-11f-6g-10h-5i-8j-5k-6l-7m-8n-13o-1p-1q-5t-4u15v-6
@v3=a-15b-13c-4d16e-8f-10g-5h-8i-3j-6k-8l-4m-3n-8q-1r-3u-5v-3
@v4=a-12b-12c-8d-8e22f-15g-12h-9i-13j-6k-10l-5m-7n-6o-5p-8q-4r-7s-2t-10u-7v-15
@v6=a-5b-12c-2d-2e-10g16h-2i-12j-4k-4l-7m-6n-3o-7p-3q-14r-2s-7t-5u-9v-3
@v7=a-1b-15c-8d-15e-5f-10g-7h16i-6j-1k-5l-4m-4n-5o-3p-3q-3r-2s-2t-1u-3v-12
@v8=a-13b-11c-17d-8e-3f-11g-3h-10i18j-7k-5l-5m-10n-5p-4q-8s-3t-1u-8v-10
@v9=a-3b-7c-1d-5e-10f-15g-10h-3i-11j16k-19l-2m-2n-5p-1q-2r-6s-2u-2v-1
@w=a-6b-5d-5e-5f-19g1h-13i-10j-7k-7l-9m-11n-15p-9q11r-7s-11t-12u-9v-2
^_$=a-11b-10c-17d-2e-5f24g-7h-1i-3j-1l-1m-5n-8u-4v30 ^_0=b4c-3d3t7v-6
^_1=c-2d-2f-1g-1l-1m-1n-3o2p-2q-2r-4s-2t13v-7 ^_10=a-3b-2c-5g-1m-1n-1o1p-2r-3s-1t7v-9 ^_10_am=q1
^_10_no=t4v-1 ^_12=t4v-2 ^_17=o1 ^_1_$=o5q-1r-2t1v-2 ^_1_1=t2 ^_1_i=b1t3 ^_1_y=t2
^_2=a-2b-2f-1g-2h2n-2o5p-4q-3r-10s-1t9v-6 ^_2_$=o5r-4 ^_2_15=c-1o2r-3 ^_2_because=t1 ^_2nd=o2r-1
^_3=m-1q-1t6v-4 ^_30=t2 ^_3_4=q-2t1 ^_4=a-1q-2t5v-7
^_5=a-1b-1c-1d-3e-1f-1g-3l-1m-2n-2o-2q-2r-3s-1t10v-9 ^_5_$=t3v-3 ^_6=g-1t6v-5 ^_7=t4v-5
^_8=a-3c-1m-1o-1r-2t8v-6 ^_8_$=t4v-2 ^_9=a-1c-8r-1t7v-5 ^_9_30=o1
^__$=a9b-10c-25d3e-17f-12g-12h-25i-28j-15k-15l12m-8n4o5p-20q-12r3s2t-10u-4
^__1=a-2c-1d-1g-3m-1n-1r-1t2v-2 ^__10=b-4c-2e-1g5o-1q1v-3 ^__102=c1v-2 ^__12=t3v-1
^__14=c-2o6p-2q-2r-2v-2 ^__15=c-3o1p-1q1r-4t-1v-1 ^__16=o5q-2r-1 ^__2=a-1d-2f-2n-2o2p-2q2r-4v-3
^__20=c2 ^__20th=o-1q5v-2 ^__2nd=o1 ^__3=c-5e-2f-2g-1l-3n-2o11p-4s-1v-4 ^__3rd=e-2t-2v3
^__4=b-1c-2d6e-1g-4i-1m-1n-1t7v-8 ^__40=c-2i1o2r-1 ^__5=a-1b-2f-2g8l-1m-1n-1q-3r-1t2u-1v-9 ^__5th=t1
^__6=g-1 ^__7=t3 ^__9=a-4b-2c-1d-1f-1m-2n-1q1r-1t3v-4
^__a=a3b3c-1e-11f-7g7h-2i4j-4k-5m-10n-2o-2p-1q-5r-4s-3u2v-10 ^__about=a2d-3 ^__abuela=c4v-1
^__ache=c3v-1 ^__afford=v-1 ^__afraid=a-2b4c-13p3v4 ^__after=f-3g-8p-2q7 ^__afternoon=g-2q-4
^__afuera=b-5c-1v9 ^__again=a7b-1c-6g6k-1l2n-4q-2v-3 ^__agarra=g1 ^__agito=b-2c4 ^__aguanto=c1v-2
^__ahead=r2 ^__ahogo=b-2c8g-3 ^__ahorita=s5 ^__aint=b-1e3v-4 ^__al=b8c-3g-5k2v-5 ^__algo=p2q-2
^__alguien=b-3d2f4v-6 ^__all=a4b6e-1g-1i-2l-1p-7r7u-4v-1 ^__alot=d1j2v5 ^__already=a3b1j-1v-2
^__am=b-1c-1m1q1v-7 ^__an=b2c-1v2 ^__and=b-2c6e-1f-2g-1j-2o3q-1r2s2t3v-5 ^__angustia=b2
^__annoying=a2 ^__another=g5 ^__anxiety=a-1c-1v2 ^__any=p1r1 ^__appetite=c2
^__appointment=j3k-8m9q-3v4 ^__appreciate=a3u-1 ^__aqui=b1 ^__arde=b-1c5f-1
^__are=a-4b5c1d-4e-2g-1h1i1m1n-6o-1p3r-3u-2v-3 ^__arent=a1p-2 ^__arm=b-1c2 ^__arthritis=c1v-2
^__as=c3g-2n-1r5v-10 ^__asap=o2p-1q4 ^__ask=a5g-1 ^__asking=m3r-1 ^__asma=c3 ^__asustada=b7c-1v-4
^__at=a-1b-1g-2k-2o-5p-2r-4u-2v-1 ^__aterra=b2c-1 ^__aterrada=b1 ^__attack=b4c3v-5 ^__aunt=a3
^__autorizo=d-1 ^__away=a6b-1c-1e-2r-3v4 ^__azucar=c3 ^__baby=b-8c6 ^__back=b-8g6l-4n-1q-2
^__bad=b-2c6n-1p7r-2v-10 ^__basta=a1v-6 ^__battery=b-4c-2e-1 ^__be=a-2b-5c-6g1i-1j6v5
^__beat=b-2c-5v6 ^__bebe=c7 ^__because=t1 ^__been=b2c-10v1 ^__beg=m1n3v-4 ^__being=b4c-3e-1g-1
^__believe=c1e3o1 ^__better=a5b2 ^__bien=c-6f-1n-1r2s2v3 ^__birthday=v1 ^__bite=c1 ^__bleed=b-2
^__bless=u1 ^__blood=c2v-5 ^__blowing=c-2 ^__blown=b1 ^__borrenme=s2 ^__boss=c-4v5
^__bother=a1e-2s-1 ^__bothering=b-1 ^__bought=b1e1 ^__boyfriend=b2v-2 ^__breaking=b1c-2n7
^__broke=c4v5 ^__broken=b6c-6 ^__burn=b7c-2 ^__burns=c1 ^__bus=a-3e-4i7v-3 ^__busca=e3
^__busy=c-2g-1q1s2v5 ^__but=b3e-2h7o-6p-2q4r6v-6 ^__cai=b-1c1 ^__call=a1b5d-1e-3g4j-5v-9
^__calling=c4 ^__cambiar=f5h2j-1q1 ^__cambie=a-2j1k-1l2v4 ^__came=b-2c-3k4 ^__camion=i1
^__can=a1b-1f1j3k-2l4m5n-5q-2s5v-7 ^__cancel=j6k-1s5 ^__cancelar=a6j3k-3l-1v4 ^__cancelaron=v4
^__cancelled=e1 ^__cansada=a2 ^__cant=a-4c9d-1f2g-3j-3k4p3q-1t1u3 ^__car=b-1c-5i7s-3v2
^__caregiver=b2 ^__carro=i7v-6 ^__cayo=c2v-1 ^__celular=e-6v4 ^__chance=g2 ^__changed=a-1b-2l4
^__chest=c-9f-2r-1v5 ^__choked=b2c-2 ^__choose=a3u-1 ^__chueco=g1 ^__cinco=t1
^__cita=f-3g-3j-5k-5m4v-4 ^__clinic=h-2 ^__cold=b-1j2 ^__come=a2b6k5 ^__comer=g-2
^__coming=b6e-1j4v-4 ^__como=i-2s-1v1 ^__compadre=c-1i3 ^__company=g7v-2 ^__comprendo=f5g2n1v-1
^__computadora=v2 ^__computer=v2 ^__comunicar=d6h-1 ^__con=b-1c6d-12e-4g1h4l-1m5n-1u2v-9
^__confused=c-1e2m1 ^__conozco=e1 ^__consent=a-4l2 ^__consiguieron=m5 ^__contact=a-1b-1
^__contacting=b7 ^__contesto=t-1v6 ^__corazon=c5v-2 ^__corte=c5v-1 ^__corto=b-1c-2n5 ^__cough=c1v-2
^__could=a-1b3k-1v2 ^__covid=c3v-8 ^__cramps=c1 ^__cuesta=b-1c3 ^__cut=a-8n7u-2v-2
^__da=b-2c4f-2k-1r4v-3 ^__dad=b4c-1 ^__dan=b1c2v2 ^__dando=b-3g4v-2 ^__darme=a3 ^__date=k1
^__daughter=b1c-1g-4i4 ^__day=b-1g3k-1n-6v8 ^__days=n2
^__de=a10b-7c-3d-6e-3f2g-2h-2k-3m-13o-3q-3r-1s-3t2u-3v-5 ^__dead=b-10c-2e6i-5v5 ^__decided=b-1g4j1
^__deja=a3 ^__dejar=v2 ^__deje=a-3b-3v8 ^__dejen=a-2u1v4 ^__dejo=v-2 ^__del=a1f-2h-1r-3v4
^__depends=v2 ^__depresion=b5c-5v-4 ^__depression=b8c-2d-1v-7 ^__deseo=a3 ^__desmaye=b-1c3v-1
^__despues=f5 ^__di=a-2b-4l2 ^__dia=b-2e-3g7h-2k-1p-2q-1u6v-3 ^__dias=b1o-1 ^__did=a-4n2v-2
^__didnt=b-1g-1h2n5v-4 ^__died=b-3t-1 ^__dijo=b-3c-2m-1n3 ^__dio=b-6c9e-2v-7 ^__dios=b-1u2
^__do=a3c-3d5f-8g-7i-2k-2n-3o2p3q-2r3t-1v-1 ^__doble=c1 ^__doctor=a-4d-1e-9f-5g-5i1j-2k1v7
^__does=a-1m3v-6 ^__doesnt=b-7e3v1 ^__dog=c-10g-2n3v5 ^__dokie=v-1 ^__dolor=m-1u-1v8
^__donde=a-9m8v-3 ^__done=a5b5e-1v-5 ^__dont=a-7b-9c4e6f4g2h6j-10n3o-2p2r-2s2t-4v1 ^__dormir=b1
^__dos=f-1o1v3 ^__down=b-1c5g-1n2 ^__doy=a2b4c-2g-1v-5 ^__drank=b5c-2 ^__drive=b3 ^__driving=g1
^__drowning=g2 ^__drunk=b4c-4 ^__duele=b-2c4f3v-14 ^__duelen=c1v-1 ^__dying=b-4g-2r3v4 ^__ear=v-1
^__earlier=k1v-1 ^__early=i-4v5 ^__ears=n3v2 ^__el=a2d9e-1f-6g-2h-10i-8k-2m-3n2p3q6r11s-6t1v-13
^__else=a-2h7j-3m-3n-1o-2p6 ^__en=a4b-3c-1e-3f-7g11h-1n-2p1v-16 ^__encantaria=b-1r2 ^__end=b3v-1
^__energy=c4 ^__enferma=c6v-3 ^__english=f3 ^__enough=a9v-9 ^__enroll=a4b-1l2 ^__entiendo=a-4f6p-1
^__equivocado=e1 ^__equivocaron=e1 ^__era=n5o-5 ^__eran=n4r-1v-2 ^__eres=h-3m2
^__es=b1c-4d-3e4f2g2h-1m5n-5q-2r5u-1v1 ^__esas=p3q1 ^__escriba=a-2b2 ^__escuche=h-5n7p-1v-1
^__ese=a1 ^__eso=a1 ^__esposa=c3v-1 ^__esposo=b-1e3v-1 ^__esta=b-6c4e4n5o1v-1 ^__estan=a2b-2c-2v2
^__este=a2b-4c-2e3u3v-3 ^__estoy=b-2c1g-6n-5r-2u-1v10 ^__estrellas=t2 ^__estrenida=b-1c2
^__estuvo=a4v-6 ^__evening=j-1o3q-3 ^__ever=e-1 ^__every=b2c1k-1 ^__everything=a4b-5
^__everywhere=c3i-1 ^__ex=b11c-3 ^__falta=b-2c3 ^__family=b2i-2 ^__far=c-2i2v3 ^__father=e1
^__fecha=b-5k6n-2t2v-4 ^__feel=a-1b4c-6f-1g-1v-1 ^__feeling=c8g-1s-2v-6 ^__feels=c2g-3v4 ^__feet=b-2
^__fell=c1i-3 ^__fever=c-7s-1u4v-3 ^__fiebre=f6v-1 ^__fifteen=o1 ^__fijese=e1 ^__filling=c1v-1
^__fine=g-2v9 ^__first=n-3o1 ^__flare=c6 ^__for=a-1d1f-4g5h-1m7n-2q2r2s3u3v-9 ^__forever=b2
^__forty=o3 ^__found=b-3c2 ^__freaking=c-2 ^__friday=c1f6o-1p3r5v7 ^__friend=b2c-2
^__frightened=b1c-1 ^__frio=v1 ^__from=a-5b-8l-1v11 ^__fue=b-3c-2e-1h2n1 ^__fuerte=a-2n4
^__fui=a-1e3v-3 ^__funciona=m3 ^__further=a2b-1 ^__ganas=v-2 ^__gave=a-1b-3i4 ^__get=c3r-2v-2
^__gets=c4v-1 ^__give=b5h1 ^__given=b1 ^__go=b5c-4g-2m-2n-1o4v-1 ^__going=a-4b1c1g-6i3j5k-1
^__gomez=h-5o3 ^__gone=c2v2 ^__good=b-4c-7f-1g-3p4s2u-2v2 ^__got=a-7b-6c4g-3h-2i3j4l-1v3
^__gracias=a3j-1u-5v-3 ^__grandson=i2v-1 ^__gratis=e-1g-1m-2v5 ^__great=v4 ^__guess=r3v-1
^__gums=c1v-1 ^__gustaria=f1 ^__gusto=r2 ^__guys=a-1v1 ^__habla=d-1e1f-2m5 ^__hablar=d5g-4h-4
^__hablo=d5o-1 ^__hace=a-1j3v-1 ^__had=a-1b-5h1v6 ^__hago=c-3m-1v2 ^__hands=c2g2v-5 ^__harassing=a2
^__has=b2c4d-1v-5 ^__hasnt=c2 ^__hate=b1v-2 ^__have=a-7b7c-2d1e-4g2h-1i2j-4k-3l1o-1p-1r-1s-1t1v-9
^__havent=c1 ^__having=b-2c1f4 ^__hay=a-5b2c-2d-5f-1i4v1 ^__he=b-7h-1v8 ^__head=c2 ^__headache=c2v-1
^__hear=b-2c-6n11 ^__heart=b-1c3e-1n-1v2 ^__heat=q1v5 ^__hed=b1 ^__help=b8v-4 ^__her=a-4b-5d-2e9
^__here=b-7c-2e1v10 ^__herida=c3 ^__hija=b-2c1i1v-1 ^__hijo=b-2v3 ^__hijos=b3e-2 ^__him=c-1e7h3v-3
^__hinchan=a2 ^__his=b-4e5g-1 ^__hit=g1v-2 ^__hitting=f3 ^__horario=g-4p1 ^__house=b-5e6 ^__hurt=h2
^__hurting=b4 ^__hurts=b-6c4f7v2 ^__husband=b1c1e3v-7
^__i=b-7c-2d-7e-7f2g2h3i-7j-1m7n-2o-1p3q1s6t1v8 ^__id=b1d1f6s1v4 ^__if=a-4c-2i8j-4v3 ^__ill=c3g-1s2
^__im=a-3b3c6e2f-1g-5i-5q-2r-3s11t1u2 ^__in=a-6b-5c17e-3f-3g-4k-2l3q-1r4s-2t-1v-2 ^__incision=c1
^__informarle=j1 ^__interested=a1e-1r2 ^__interpreter=f1 ^__ir=f2i-1v4 ^__ire=j3v-2
^__is=a1b-7c15d-14e5g-5h-5i4j-1k-1m-2n-5p-1r1s-2t-1v-16 ^__isnt=a-1c1e5m-1q-1r-1s-3v-1 ^__issues=v4
^__it=b-14c-4d-2e-1f-2g-5i-4j9k3l-3n-2q1s-6u2v2 ^__its=r-2 ^__ive=b-1r1 ^__jefe=b-3 ^__jueves=f-1v-1
^__just=b5f-1g-5v-5 ^__keep=a-4c-1g-2l-1v8 ^__keeps=c4j-2v-2 ^__kid=k1 ^__kids=v3 ^__kill=b-1o2v3
^__killing=b-10c6g-2v7 ^__know=b1e5v-4 ^__la=a-2b-2c-16d4e5f1g-1h2i-2j2k3l2n-10o1q5r1v2
^__lamanana=c-5g-6o1q4r1 ^__lanoche=c-2v-1 ^__las=f-4o8v-5 ^__last=c1i1 ^__lastime=b-1c4g-1)";

}  // namespace rb::grammar
