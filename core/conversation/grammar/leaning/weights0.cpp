#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning0;
const std::string_view kLeaning0 = R"(
*=a-36b-35c-30d-45e-39f-44g-35h-46i-42j-48k-50l-49m-40n-35o-32p-45q-35r-31s-42t-25u-43v-22
0=b4c-3d5t7v-6 01=t2 01_$=t2 03=c-1t1 04=c-1t2 05=t2 07=t1 08=t4v-1 08__$=t4v-1
0:=a-6b-7c-1d-18e-15f-15g-10h-17i-17j-22k-20l-16m-14n-11o-66p-64q-55r-79s-69t-70u-9v-5 0:0=d5v-1
0:1=b-2d1g2h2k1 0:10=b-4c3d1e-1g9v6 0:100=c5v-1 0:102=c2v-2 0:140=c3 0:180=c5v-2 0:190=c2
0:2=c11d2e-3g-3k3q3v-4 0:20=b-2c2g3 0:20th=g5j2n-1 0:3=a-1b-6c2d-1g8j3k2l-1q1 0:350=c4v-1 0:39=c1
0:4=b-2d9g1v4 0:40=i4 0:400=c1v-1 0:5=a-1c1g10q-2v2 0:6=a-1e-1g7v-5 0:7=c3g2 0:84=c1 0:9=c4j3
0:911=a-4b12c-1d-7g-1v-1 0:a=a-4b3c-2d2e1g-1h3i-4j-5l-3m2n-1o-5p-3q-6r-6s-5t-7u-4 0:abajo=c3
0:able=b-3i1j3 0:about=a-1b4c-9i-2j2k-2n-1v2 0:abren=a-1g-1v8 0:abrieron=c4v-2 0:abuela=c4v-1
0:abuelita=b-1e1 0:abuelo=e3 0:abused=b1c-1e-1 0:acabe=b4 0:acabo=b2c3g1i-1v-3 0:accept=v3
0:access=i-1v3 0:accident=e1l1v-4 0:accidente=e2 0:aceptan=b-1c-1i-1v4 0:ache=c5v-2 0:achy=b-1c3
0:acoso=a7b-2m-1 0:across=i3 0:acting=b-1c3v-1 0:activenme=l1 0:actual=e-2 0:actually=v3
0:acuerdo=b-1c3 0:add=c-2l5 0:address=a-3b-3g-1l-1m-1n-1v6 0:adios=b7m-1u-2v-4 0:afford=b-2v-1
0:afraid=a-3c1d1f-1g-1v2 0:after=b-3c1f-1g16i-2k1q-5 0:afternoon=q2 0:afuera=b2c-3v5
0:again=a-1b2d-1e-4f-1g-1h3l7n-5v-8 0:against=j1 0:agarra=b-2c2g1 0:agarro=i-1v6 0:agenda=k2
0:agent=b-2c-2d9 0:agente=d3 0:agito=b-2c4 0:ago=a-1b-4e2v1 0:agradecida=u3 0:agradecido=u1
0:agradezco=a-1c-2u4 0:agreed=a1 0:aguanto=a-1b4v-6 0:agujas=b-2c-1v4 0:ah=n12v-7
0:ahi=b-6c-8d1h-2i-3n-1u-2v8 0:ahogo=c3g-3 0:ahora=b-1g1 0:ahorcar=b6g-3 0:ahorita=a-2b-1g3v-3
0:ai=d6e-1g-1v-2 0:aid=c-2v1 0:aide=b-3e2 0:aint=b-2d-1e10g-2h-1v-6 0:aire=c7i-3
0:al=b1c-4f-3g2h-1j-2k3n-1q8 0:alcance=j-2n6v-2 0:alcanza=a-1c1i3 0:alegria=b4v-3
0:alerts=a3c-2j-2l6 0:algo=a-2b3v-1 0:alguien=a-4b1c-2d4e-1f1h3i-2j3k-1m-4n-3v-2
0:alive=b5c-1e3j-1v-2 0:all=b2c3d-5e1f-1g-8i-1j-2l-3m-1p-2r-2s-1u4 0:alla=a-1b-2i5k-2v-4
0:allergic=b-1c1 0:allowed=c-2i2v5 0:alone=a2b2c-8d-1g-1 0:along=v3 0:alot=d1j2u3v2
0:already=a5c-1e-1h-3j1k-1n-1 0:alta=a-4b-1c2l4 0:alto=a5b-2n2v1 0:am=a1b-4c-1d-8m8n-3
0:amable=c-2u8 0:amaneci=c1k1n-1v4 0:amarillo=c3 0:amenaza=b1v-1 0:amenazada=a-3b1 0:amenazo=c-1
0:an=a-3b1c-7d-3e-1h2i-2j-5k3v6 0:analisis=b-1m2v2 0:and=a3b2c4e-2f2j4k2n-4q-5r-2t-2v-4
0:anda=b2c-2e-2i6v-2 0:ando=a-3b-7c4e-1f-6g6i3n-1q-1v-3 0:andrea=e3 0:anestesia=b3v-1 0:angry=b1
0:angustia=b5c-3v-1 0:ankle=c2 0:ankles=c2 0:annoying=a3v-2 0:ano=b-2c-6e2v2 0:anoche=f1g-1v3
0:anos=b-1c-3i-1v9 0:another=c1d-7f-1g2h1k4n1v-2 0:ansiedad=b2c-1g-1v1 0:answer=b-2g4v-1
0:antes=c-4f-1g-4i-1k1v7 0:anxiety=a-1b2c-1v3 0:anxious=b-1v1
0:any=b6c-6d5e7f-5g-2h-1i-1j-1n-1u-1v-1 0:anybody=d3j-1v-2 0:anymor=b5 0:anymore=c-3e-1f1g-1h-5k3u1
0:anyone=b-1d-1h5v1 0:anything=a1b-1c2p-1q3v3 0:anytime=a-1c4v2 0:anyway=a-1v3 0:apaguen=a4c-1
0:aparato=a1c4e-1 0:apart=b4c-1 0:app=c-3v7 0:appetite=c2
0:appointment=a-3b-2d-1g-1h-2i-1j4k4m-5q2v-1 0:appreciate=u1v-1 0:appreciated=u3
0:aqui=a-1b2c-4e6f-1g-1j-1m2p-2v-1 0:arabic=f3h-1 0:arde=b-1c5f-2
0:are=a-4b-1c-3d3f-2j-1m4n-3q-1u-3v3 0:arent=a1c4e-1 0:arm=b-8c5v-1 0:arms=b3 0:around=a-1b-1g4i1v3
0:arthritis=c1v-2 0:as=a2b-2c1e-1f-1g1n-2v1 0:asap=q3 0:asco=a-1b2 0:asesor=d4v-1 0:asi=a-2b-3e4v7
0:asistir=a-1b-2j3 0:asistire=j2 0:ask=a-2b-1c-1g3h-1k-1l-1m3n-2q-1u2 0:asked=a3 0:asking=u-1v3
0:asma=c-1e-2h-2v8 0:assistant=f-1 0:asthma=b-2c1v2 0:asusta=a1b-4v5 0:asustada=b7c-1v-4
0:at=a-10c-1d1e1f-1g12j-3k3l-2m-2n-5q2 0:ataque=c3e-1g-1 0:ate=v2 0:atencion=d1 0:atendiera=b-1
0:aterra=b4c-1 0:aterrada=b1 0:atienda=a2b-1d1e-1 0:atienden=c-1v8 0:attack=b-1c3v-7 0:attacked=b1v6
0:attacks=b2c-2v-1 0:attend=b-1j2 0:attending=b-2h2 0:attorney=a1 0:aunt=a3 0:authorized=e-1
0:automated=m1 0:autorizacion=a1v-1 0:autorizo=d-1 0:auxilio=a-1b7c-1n-1v-2 0:available=h1
0:aventon=i4 0:avisarme=a-3u3v3 0:aviso=a-1b-2g4v-3 0:avisos=a2f-1l3 0:away=a1b2c-4g-1i-3j-1k-1n-1v4
0:awful=b-4c6v-2 0:ayer=b-3c3g-1i-5v4 0:ayuda=f-2m6v-1 0:ayudenme=a-2b8d-1 0:ayunar=v7
0:azucar=a-3b-1c2i-2v3 0:b=a-1b1v6 0:baby=b1d2e-3g5h-1v-3
0:back=a-3b2d-4e-3f-2h1i-3j-3l5m-1q-2u-1v-1 0:backing=g-1v4 0:bad=a-1e-1g5h1k-1n2v-12 0:bailed=i1
0:baja=a8b-6c1d-2f-1i-1j3l2n-1v-1 0:bajado=c2 0:bajo=u1v2 0:banando=c-2 0:banco=n7v-2
0:bandage=a-1v1 0:bank=e1g2v-1 0:bano=b-2c4 0:basta=a3b-2l-2n-1v1 0:bateria=c-1i6v-3
0:battery=b-7c-3e-1v3 0:be=a5b3c-8d-4e-1f-4g-3h-1j4k-2m-1n-1q-2u-1v-9 0:beat=c-6v5 0:beating=b3c2v-6
0:beats=v2 0:bebe=b-2c5e-1g2v-4 0:bed=b-2c5g8i-2 0:been=a-4b2f-2g-5h-1j-1v-1 0:before=c-2g2j-1n1v5
0:beg=m1n3v-4 0:begin=a-1l9n-3 0:behind=c-1v4 0:being=a-1b6c-4e-2g-1j2 0:believe=c1e4
0:belly=b-1c1v-1 0:belongs=a-2v5 0:bend=c3 0:bendiciones=u2 0:bendiga=b-3u4v-1 0:best=u3
0:better=b2c-1d1e-2g2j3q-2u1 0:bien=a-4c3f-3g-4h-4i-1m-1n5u4v5 0:bigger=c4 0:bill=b-3c-1m1v7
0:biopsy=b1c2 0:bit=c2d-1g2 0:bite=c1 0:black=c4v-3 0:blacked=c1 0:blade=b4 0:blank=a-1n5
0:bleach=b4c-2 0:bleed=b-2 0:bleeding=b-5d1i-1v5 0:bleeds=b3c-1 0:bless=a-1u5v-1 0:block=a5b-3c-1v-2
0:blocked=a1v-1 0:blood=a-4c3f-2g-1v-1 0:bloquear=a1b-2 0:blowing=a1c-2 0:blown=b1 0:blue=a-2c3
0:blurry=c1v-1 0:boarding=b-1g7 0:boca=b-2c5g-1v-2 0:body=c2 0:bolsillo=c-2i1 0:book=g3k1
0:booking=b-3c-2j2k1 0:borde=b6g-2v-1 0:born=b3 0:borracho=b2 0:borrame=a4b-1v-1 0:borre=a3
0:borreme=a2j2 0:borren=j2k-2 0:borrenme=a3 0:borroso=c3 0:boss=a-1c-4e3g1 0:bot=m9v-1 0:both=a-2c3
0:bother=a9e-4h-5 0:bothering=a2b-1 0:bottle=b3c-2 0:bottom=b3 0:bought=b1e1 0:boyfriend=b2v-2
0:bp=b-2c4 0:brain=a-2b5c-4i-1v3 0:brazo=b-2c6k-3v-2 0:brazos=a-1b6c-3 0:break=b-2c-1g2n-1v4
0:breakdown=b6c-5g-1 0:breaking=b2c-3n7 0:breast=b-3c2 0:breath=b-6c5v-1 0:breathe=b1c2e-1f2v-5
0:breathing=c3v-2 0:brenda=e2 0:bridge=b4g-2 0:bring=b-7c-5i5j-2k3v3 0:bro=c-5v4
0:broke=a-2b-3c1i1m1v5 0:broken=b1 0:broma=e-1m6v-5 0:brown=c2v-1 0:brush=b-2 0:bsy=b-2c-3g8v-2
0:bueno=r-1v7 0:bug=a4b-1 0:building=m-1v4 0:bulto=c3 0:bump=c1g-1j-2k3q1 0:bunch=b3c-3
0:burden=a-1b3 0:burn=b5v1 0:burned=c3 0:burning=c3d3v3 0:burns=c1v-1 0:bus=a-8b-4c-3e-1i10n-3
0:busca=b2e4g-1v-2 0:buscar=b-1g2v-2 0:business=m4 0:busquen=a3h-1 0:busy=b-2c-2e-1g3q-1v5
0:but=a1b-8c1h3i1v2 0:butt=c-1v3 0:button=e-2 0:buzz=a2c-1d5 0:by=a-5g-2h2l2v2 0:bye=b-4g8n-1u3v-4
0:cabeza=c2g-1i-1m-1v1 0:cada=b-1c1 0:cadera=e5 0:cai=b-4c7g-1v-1 0:calambres=c3
0:calendar=a-2g3i-1j2 0:calentura=c2 0:caliente=c4v-1 0:call=a-2b2c-4d14e-9f-1h-4i-4j5q-2v-6
0:calle=c-1i3v1 0:called=e5j-1 0:calling=a8b-2c2d-4e5m3v-2 0:calls=a8b-2d-3e-2v-1 0:calm=b2c-6
0:calor=b-2m-1v7 0:cama=b3g-1v-3 0:cambia=k3q1 0:cambiar=c-2f2h4i-1j-2k1v-2 0:cambie=a-1j1k-1l2v5
0:cambiela=i-1 0:cambieme=j-1q2 0:cambien=c3k3q3 0:cambienme=h3 0:cambio=e4v-1
0:came=a-4b-3c1g-2j2k3l-3n4v-1 0:caminar=c5i-1 0:camion=c-2v5
0:can=a-2b-5c-7d5g-2h4i-1k7l2m1n-5q7u-2v9 0:cancel=a8b-3c2d-1e-4f1g-1j2k-3l-1n-1v-3
0:cancelar=b-2c-2f-2i-1j2k-3 0:cancelaron=v4 0:canceling=a-1j6v-4 0:cancellation=i-1k4v2
0:cancelled=i3j2k-1v-1 0:cancer=b3c-2j-2v3 0:cancl=j1k-1 0:cansada=a2b2
0:cant=a-8b7c2e-6g3h-4i3l-1m-2n2p-5q-4u1v-4 0:car=a-4b-3c-7d-3e-3g-5h-1i11l-3 0:cara=b2i-2v4
0:carajo=a3 0:card=a2b-4v7 0:cardiologist=h1 0:cardiologo=h3v-4 0:care=b1i-4u4v-7 0:cares=b1i-1
0:carga=b2 0:carro=b-7c-6e-2g-1i7v-2 0:carta=a-2b1v4 0:casa=a-2b4c-4e4g1i-1v-2 0:casi=c3
0:catheter=a-2c5 0:caught=b-2c6v-3 0:cayo=b-2c4v-1 0:cease=a7b-1c-1 0:cell=c-2d6e1v-1
0:celular=a1b-1e1g-1v2 0:chamba=c-3g1 0:chance=g2 0:change=a-2c-4g-2h4j-5k5q4v-2
0:changed=b-4c1j2k-1l3 0:changing=b-2g3 0:charge=d3 0:chat=a-4n-1v7 0:check=b-1c-1g2i-1k3u2
0:chen=h1 0:chest=b-2f2g-1 0:children=b3 0:chills=b-2c2 0:chinese=f4 0:chingar=a2 0:chip=e6
0:choked=b3c-3 0:choking=b-1c8v-2 0:chole=a6v-1 0:choose=a3h2u-1 0:christmas=e2g-1v1 0:ciatica=c3
0:cierra=b-1c2f5v1 0:cigarro=b3v1 0:cirugia=j2 0:cita=a-8b-7c-3e-1f-3g-10h-5i-2j9k8l-2n-5q4u-2v-3
0:clase=b-1c-1g4 0:class=c-1g1 0:cleared=c-2j1u1v1 0:click=h7v-4 0:cliente=c-2g1
0:clinic=b-1e4h-3i1m6n-1v3 0:clinica=b2c-1e-1 0:clogged=n3v-4 0:close=v1 0:closed=b3v-2
0:clot=c5e-1v-4 0:clots=c2 0:coffee=b-1v5 0:coin=c3v-1 0:cold=b-4c4g-2i-1j2 0:colicos=c2v-1
0:color=c4 0:come=a-1b4c1d-4e-2g-6h-3i4j6k7l-3n3v-1 0:comer=a-4b-4f-2g3k-3v5 0:cometer=b1
0:comezon=u1 0:comida=c2g2i-1v-1 0:coming=a-1c2e-3g-4j7n-1u2 0:communication=a2b-1d-1
0:como=a-1b3c1e-1f-1g-3l-1m1n5q-1r-1v-1 0:compadre=c-1i3 0:company=g6v-3 0:complaint=b-2d4e-2h-2
0:complete=n2u1 0:complico=k1 0:compre=a-1b3c-1e6v-3 0:comprendo=f5g2n1v-1 0:computadora=d-6m3v2
0:computer=b-2d1v1 0:comunicar=d6h-1 0:comunico=a-1d-2g5v-1 0:comuniqueme=d1
0:con=b4c-2d6f-5h7i-4j-4k-3l-5m-2n-6q-3v-9 0:confirmo=g3 0:conflict=k2 0:confused=e1m1
0:conmigo=a2g-1j1v-1 0:connect=d3h-1v-1 0:conozco=a-1e6v-1 0:consent=a2c-1 0:consider=a1
0:consiguieron=m5 0:constipated=c3 0:consulta=h-2j4k2v1 0:contact=b-4c-1f4h-1j1l1n-1v-1
0:contacted=a3b-2 0:contacting=a2b3 0:contestar=e-1g1m4v-7 0:contesto=v6 0:continuar=a-2l4
0:continue=a-1l5 0:contractions=c2 0:cooking=b-2c-3g8v-3 0:cool=g-1v2 0:copay=v1 0:cope=b4c-3v-3
0:cops=b2 0:corazon=c4 0:corran=v6 0:correo=m-2n-2v6 0:correspondence=a2 0:corta=a-1b3c-1n4v-1
0:cortado=c-2 0:cortando=c-3n2 0:corte=c5v-1 0:cortenla=a3n-1 0:corto=c-2n5v-1 0:cosa=m-1n7u-2v-7
0:cosas=b3c1n-1v3 0:costado=c4v-1 0:cough=a-2b-4f3i-3j-1v8 0:coughing=c2v-2 0:could=a5c-1h2i1k6v-12
0:country=a-1b-2j1 0:cousin=c-1e3 0:cover=v-1 0:covered=c1 0:covid=b-3e3i-2v3
0:cowboys=a-1b-3c-2g-2v6 0:cramps=c1 0:crap=c4 0:creo=b-1c4v-1 0:creole=f2
0:crisis=a-2b8c-2e-3g-1v-5 0:cross=a1c-2f-1v4 0:cry=b3c-1 0:crying=a-1b4c-4 0:cual=e1m3n-5v4
0:cualquiera=e-1h5 0:cuando=a-2g4i-1v2 0:cuantas=a1g-1 0:cuanto=c-3i3v3 0:cuarto=b4g-1v2
0:cuello=b2v-2 0:cuerpo=b-2c4n-1v-1 0:cuesta=b-2c-2v6 0:curiosidad=b-1v2 0:customer=d3h-1v-2
0:cut=b3c1e-3j-1m-1n7u-2v-6 0:cutting=b7c-5 0:da=a-1d-1f-4h-2i3v1 0:dad=b4c-1e3i-1v-3
0:dads=a-1c1e2v-2 0:dame=g3 0:dan=a-2b2c1g3v2 0:dando=b-2c-1g3v-3 0:danger=v2 0:dano=c-3i1v1
0:dark=b6 0:darme=a5 0:date=b-1e-1h-3i-2k7n-5 0:datos=a3 0:daughter=c-1e-1i2k-1v-1
0:day=a-1b5c-3e-2g-2h-2k6m-1n-7q-2u2v6 0:days=c4k2v-5
0:de=a2b2c-1d-2e1f-2i-2l1m7n-1o-2p-1q-4r-2s-3t-7u2v5 0:deactivate=a3m-1 0:dead=a-3c-5e5h-1i6n-2v1
0:deadline=v1 0:dear=a-1b-1c2d6 0:death=b3v-2 0:debil=b-2c3v-1 0:debo=v5 0:deceased=e5
0:decided=b-2g4j3 0:decir=n3 0:decirlo=g-1n4 0:decline=j2 0:dedo=b-4v4 0:dedos=c2 0:deep=b1c3v-4
0:deja=a4v-3 0:dejame=a2g-5v4 0:dejan=a-1b4 0:dejar=k2q4 0:deje=a-1b2c-1e-2f5g2v5 0:dejelo=g3k-1v-3
0:dejeme=a2g4v-5 0:dejen=a1b-1e1f-2g-1j2k-1m-1u1 0:dejenme=a5b-1v-2 0:dejo=v1
0:del=b-2c5e-6f-2j3k-4n-1 0:delay=j-4k4 0:dele=j6 0:delete=a6b-1c-1v-2 0:deme=c-1g2h1k2v-2
0:denme=a-2b-3d5l2 0:dense=a-5e4 0:dentist=b2h6 0:dentista=a-1g2 0:dentro=b6c-1v-2
0:depends=b-1g3v-2 0:depresion=c-5v5 0:depressed=b1e-3v3 0:depression=b6c-2d-1v-1 0:deprimida=b-3v4
0:desaparecer=a-3b1 0:descansar=a-1b2e2 0:descanso=b-3e1 0:descompuso=i1 0:desde=b-1c3f1n5v-2
0:deseo=a3 0:deserve=b2 0:desesperada=b1 0:desist=a5c-1 0:desk=a-1b-3d6e1v-1 0:desmaye=b-1c3v-1
0:desmayo=b-3c4 0:despacio=a-1n4 0:despair=b3 0:despedida=a-2b2 0:desperate=b2 0:despertar=b4
0:despues=a-1b-1c1g8i-3j-3v4 0:devuelvo=b-4c3 0:di=a-2b-4l2 0:dia=a-1b-5c-2e-3f1g2h-3k4n-1p-2u5v-4
0:diagnosis=b1c-2 0:dial=c-1i1k-1v6 0:diaper=c2g1v-1 0:diarrea=c1 0:diarrhea=c3 0:dias=b3c4v-4
0:dice=a-3b4g4m1v-1 0:did=a-4c6h-5m1v8 0:didnt=b-3c-3e-2g-1h1k-2n7v-3
0:die=a-1b9c-3e-2f-1g-1h-1i-1k-1v-1 0:died=c-2e2i-1v4 0:dieron=e3v1 0:diff=h2
0:different=b-2c-1d-3e2f2g-2h1j-2k3n-1v-2 0:digale=a1 0:digalo=n3 0:digo=a2c-2g1v-1 0:dije=a2
0:dijo=a-1b1c-2m-2n4u-2v-2 0:dimelo=n2 0:dio=b-6c7e-3v1 0:dios=c-4e5u2v1 0:direccion=c-1f3i-1k-1v3
0:dis=e2h-1m8 0:disable=a2 0:disappear=b1 0:discharge=b-2c5 0:discontinue=a6l-3 0:disculpe=b2c-2n2
0:discuss=b-1g1 0:ditch=e-1j3 0:divorced=e1 0:dizziness=a-2c-2v3 0:dizzy=b-2c5n-1v-3 0:dnc=a7v-1
0:do=a1c-12d3e-7f2g-4h4i2k2l3n-8p-2u-7v9 0:doble=b-2c3v-2
0:doctor=a-3b-4c-2e3g-1h14i-1j1k-2l-3n-1q-4r-1v-12 0:does=a-2b1c-6d-1e-4h1i-4j-1m2v3
0:doesnt=b-2e1i3k1 0:dog=b-6c-3g-2n3v2 0:doing=a-1b3c3u-6v2 0:doler=c2l-1 0:dolor=a-1b-3c6e-2i-2m-2
0:donde=e-1g-1i-6m5v3 0:done=a5b3e-2v-3 0:dont=a7d-1e3g-1h-1i2j6l-3m-2p-2q-4s-1u1v-4
0:door=b3c-2e-1g2i-1 0:dormir=a-1c3g3v-2 0:dos=f-1g1i1v2 0:dose=c4e-1 0:double=b-1c2g3v-1
0:down=a2c4e-1g2h-1j-3m-1v-6 0:doy=a3b5c-1v-4 0:draining=v-2 0:drank=b5c-2 0:draw=b-1v3
0:dreading=b2c-4v-2 0:drinking=v2 0:drive=b-3c3e-1g-3h-1i5k-1v3 0:driver=c-6i9v-5 0:drives=b-3c-1i5
0:driving=f5g4i-1v-4 0:drooping=b-1 0:drop=a2b-3e-1j3 0:dropping=c1 0:drowning=b3c-2g2 0:drunk=b3e-2
0:due=g1v3 0:duele=a-3b-4c-3f1g-1j-1u1v6 0:duelen=c1v-1 0:duerme=c2 0:duermo=b4v-1 0:durmio=c1
0:dying=b-1c-3g-1v5 0:ear=a-1b-7c8 0:earlier=g-2k7v-3 0:early=i-4v5 0:ears=b-2c2n3v1
0:easter=a-3d2e1 0:eat=b-1c6k-2n-1v-1 0:eating=c-3g3v7 0:effects=c1v-2 0:eh=d1n10v-2
0:el=a-5b1c4d6e4f-6g3h6i4j-6k1l-2m2o-4q-1r-2s-1t-2v3 0:elephant=c3 0:eliminar=a3 0:eliminen=a1m-2
0:ella=a-2b-2c-5e5h5n-3v-5 0:else=a2b-4d-5e1f-1g-3h6i-1j5k3m-2p-4v-1 0:email=b-1c-1g-5m-2n-2v6
0:embarazo=v1 0:emergencia=b3 0:emergency=b4e-1v-1 0:empezar=a-1c-2l5 0:empezo=c2l-1 0:empty=b1c-1
0:en=a-7b1g6h2i-2j-2k-2l2m-4q-6u-1v-1 0:encontre=a-2e2 0:encuentro=e3v-3
0:end=a1b5c-3e-2f1g-6l-3n-2v2 0:ended=n1v-2 0:ending=b1 0:energy=c4 0:enero=b-2e5 0:enferma=c5g-1v2
0:enfermera=d8v-7 0:enfermo=c-4i2v5 0:engine=c-1i6v-2 0:english=a-2b-2c-1d-2f7h-1v-1
0:enough=a7c-6d-2f-1i-2n-1v-2 0:enroll=a4b-1l2 0:entendi=n4 0:enterro=k3 0:entiende=a5h-2
0:entiendo=a-5b-1f8m1 0:entrance=c-1v5 0:entrar=b1v3 0:envien=a4 0:equipo=b-4e-2v4 0:equivocada=e-1
0:equivocado=e5v-2 0:equivocaron=e1 0:era=a-2b-1c-2e4n-1v3 0:erase=a8j1 0:eres=c-2d-2h-3m8v-2
0:error=l1 0:es=a-8b-2c-12d-2e9f3h-6i-4j-5k-3m12n-8q-2u-3v6 0:esa=b-6d-2e4f2g-3i-2k7m-1n-1
0:esas=b-2v3 0:escalofrios=b-1c2 0:escriba=a-1b2 0:escribame=a-3f2g4 0:escriban=a7e-2f-2g-2
0:escribeme=a3g5 0:escriben=a-3m4v-1 0:escribiendo=a3e3 0:escribir=l1 0:escribirme=a2f4 0:escucha=n1
0:escuche=d-1g-1h2n5v-2 0:escuela=e3v4 0:ese=a-6c-8e5f-3g-7h1k5m-1u1v6 0:eso=a3b-1j1v-1
0:esos=a1c-2v1 0:espalda=b-3c5 0:espanol=a-1b-1c-1e-1f7g-1m-1n-1v-2 0:espera=g2v2
0:esperanza=b3c-1n-1 0:espereme=g2 0:esposa=b-1c3v-1 0:esposo=b3c-3e1v-2 0:esta=a-2b-3d1e8f-2g-8h2n3
0:estaba=b-2c1n2 0:estacionamiento=i2v3 0:estafa=b-1m3 0:estamos=b1d-1g3v-2 0:estan=c-4i5v3
0:estar=a-5b7 0:estaria=b3 0:estarian=b2 0:estas=c2 0:este=e6f2g-1h-1n-4u3v-9 0:esten=a2c-1
0:esto=a4b2c-7e-1f2g-5m10u-2v-14 0:estomago=c2f3 0:estos=a4
0:estoy=a-6b1c-4d-1e-5g3h-2i-1j-1m-6n-1q-1s-2u-3v2 0:estrenida=b-1c2 0:estuvo=a4v-6 0:even=b4
0:ever=c-2e-4 0:every=b4c1k-2v-2 0:everyone=a-2b2 0:everything=c-2u-3v-3 0:everywhere=b-3i4v-2
0:ex=a-1b5c-4e6v-6 0:existing=b2 0:existir=a-1b4 0:exit=a8b-1n-1v-4 0:expired=i4v-2 0:explain=m7v-3
0:eye=a-2b-6c2g-2v3 0:eyelid=a-1c1 0:eyes=u1 0:face=b2c3k-4 0:fainted=c3 0:fall=b-2c9
0:fallecio=c-2e7 0:falling=a-1b4c-4 0:falta=b4c3i-1j5v-2 0:falte=h-1k2 0:familia=g1i2v-2
0:family=a-1b3 0:far=b-3c-5e-2i7n-1 0:farmacia=b-1i-1v8 0:fast=b-2n3v-1 0:father=e5v-1 0:favor=a4
0:fax=e2m-2v4 0:fcc=a5g-3 0:fear=b7c-7 0:feas=b6c-2v-3 0:fecha=b1c-4h-1k8n-3 0:fed=a4
0:feel=a-2b6e-1f-3g-2h1j-1v-4 0:feelin=b-1c4v-2 0:feeling=b-3c1g4v4 0:feels=b-3c6g-4h-1
0:feet=b-4c2h-1v-1 0:feliz=b-1c-1g-2q-1u3v2 0:fell=b-3c3g-1v-2 0:female=h6v-1 0:fever=a-5b-3c2f4u2v1
0:feverish=c2 0:few=b-2g4v-3 0:fiddle=c-1g-1v5 0:fiebre=a-3b-4c2e-1f4i-1 0:fijese=c1e1 0:file=a4b-1
0:filling=c1v-1 0:finado=e2 0:find=b4g1q-1v-3 0:fine=b-1g-2r-1v14 0:finger=c1 0:fingers=b-1c4
0:finish=a2g2 0:fire=a-2c1e1h4v2 0:first=b-1d-2n3 0:fit=c-1g-1h1k2q3v4 0:fixed=i-6v5 0:flare=c6
0:flashes=b-1 0:flat=c-3i7 0:flooded=c-5i4v1 0:floor=m-3n-1v6 0:floppy=c1 0:flu=b-4c1e-2g-2j-1n-1v3
0:flutters=v-1 0:follow=a-3n4 0:following=n4 0:food=b1c1g-1i-1v-3 0:foot=a-1b-3g-1i7v-3
0:for=a1b2c3d2e1f-7h-1i1k2l3m-3n-3q1u1v2 0:forever=a-1b7u-2v-1 0:forget=a7b-2d-2g-1j1m-1v-5
0:forgot=v5 0:form=b-2d-2e-3g-4v9 0:forms=a-1v2 0:formulario=c-1g-1v3 0:forward=j-1k5v-4
0:found=c3e4g-3 0:fr=g-1 0:frasco=b6c-3v-1 0:fraude=b-1m4v-1 0:freaking=b6c-3 0:free=c-1g-1i-1j5v1
0:fregando=a2v-1 0:friday=b-2c-4g1j3k2q5v7 0:friend=b2c-2 0:frightened=b4c-3 0:frio=b-2c7e-1g-2
0:from=a4d2e-5f-1g-6i-1l-5n2u-1v1 0:front=a-1d1e2g2j-2v3 0:fue=b-4c-10e2g-1h5m-1n1v2
0:fuerte=a-2b-1c4n4 0:fuertes=c2v-1 0:fuerzas=b-5c6 0:fui=a-1b-1e2h-1j3v-4 0:full=b1c-2g3i2v-4
0:fumar=v4 0:funciona=m3 0:function=b1 0:funeral=k-1 0:funny=c1v1 0:further=a4b-2 0:future=b5i-2v-3
0:game=b-2e-3i-1n-4v4 0:ganas=b8c-4v1 0:garage=b5c-2v1 0:garbled=n6v-3 0:garganta=b-4c6v-3
0:gas=b-1c-2g-1i9v-8 0:gasolina=c-1i1 0:gave=a-3c4i1k2v-4 0:general=h3 0:gente=a-6d7h-3
0:get=c-2e-6f-1g-4i4j-3k2m3n-1u-1v3 0:gets=c2g2i-1v-3 0:getting=a3b-3c-1g-2i4m-1q2v-2
0:gimme=a-1c-1d1g2h1v-3 0:give=c-2e-1h-1j3k-2v-1 0:given=b1 0:giving=a-2b1c-1 0:glasses=c-1g4v4
0:go=a5b9c-5d-1e1f-2i-3j-2k-1m-3v-6 0:god=a1u-1v2 0:goes=a2v1 0:going=d-2e-2f-1h1i2j-2k-1v-1
0:golpea=b3 0:gomez=c-2g-1h6 0:gone=a-1b2c-1g-2i-1v3 0:good=b-2c2e-1g4h-3i-1k2m-2u6v10
0:goodbye=b4c-2v-2 0:got=a-3b1c5f-1g2i1k1l-1n-2 0:gracias=a-1b-7c-7e-1g-3l-1s-2u18v1 0:grandma=c2v-3
0:grandson=c-2v2 0:granos=c1 0:grateful=c-1u4 0:great=c-1u6v2 0:green=j-1 0:grief=b8c-7g-1v-1
0:gripa=b-2c2g-1v2 0:gripe=c-1v2 0:groin=c5v-3 0:guagua=b-1e-1i3 0:guess=a2 0:gum=b-1c6
0:gums=b-2c3v-2 0:gun=b8c-3d-1f-3g-3v-1 0:gusta=a-1d1 0:gusto=b-7h4m3 0:guy=b1c-2e1g-1h4v-4
0:guys=i2u3 0:gym=a-6b-2c-1e-1g3v2 0:ha=b-2c4e1v3 0:habia=v5 0:habla=c-6d-5e1g-2m5 0:hablamos=e-3g4
0:hablando=e4 0:hablar=d9g5h-5m-4v-1 0:hable=d1f5g2n6 0:hableme=d-1e3g-1 0:hablen=a3b-1f-1
0:hables=a1 0:hablo=a-3d-2e-3f4g-3m2n-1v-1 0:habra=a-1h3 0:hace=b-5c1e4j4v2 0:hacen=a-3v5
0:hacer=b1c1f-2j-3m5v-5 0:hacerle=b5c-1v-4 0:hacerme=c-2j2v3 0:had=b-2c4e-1g-5i-2v5 0:haga=b4
0:hagale=a3 0:hago=b3e-1g-3i4m-1 0:haha=a-1b-7c-2v8 0:haitian=a-1f5 0:hall=v6 0:halt=a7v-2
0:hambre=c-1e-1i-1v8 0:hand=b-5c2g-2 0:handle=b1c-2g-1 0:hands=g2v2 0:hang=a5b4c-2g-2
0:hanging=c-2v7 0:happens=a6b-1g-3m4v-1 0:happier=v-2 0:harassing=a2 0:harassment=a3e-1
0:hard=a-2b-1c6n2v-6 0:hardly=c2 0:harm=b4c-4v-1 0:harta=a1b-1v-4 0:harto=a4b-1
0:has=c1d-1e-4g-2i-3j-1k1q-1v2 0:hasnt=b-2c5v-1 0:hasta=a1c-1g4i5k-1v-4 0:hate=b1v-2
0:have=b1c-2d3e3f5g1h1i1j2m-5p-1u4v-2 0:havent=b-2c2e-3g3j-1 0:having=b-3c3d1f1g-1v-6
0:hay=a-3b2c-1e3g-2i2k4m-2n-1p-2v1 0:he=a-11b8c-6d-2e6f-1g-5h2j-2k-3m-2n-3 0:head=c1e-2n4v-2
0:headache=b-3n-2v3 0:heads=g3 0:heal=b-2c6 0:healed=c-5v4 0:healthy=b-1c-2v3
0:hear=a1c-7e-2i-1n10u-1v-7 0:heard=b-1c-5e2h2n1v4 0:hearing=a1c-1n4v-1 0:heart=b-1c7e-3g-5n-4v3
0:heartburn=b-4c1 0:heat=v4 0:heavy=c1 0:hed=b1 0:hell=a4c1m-2v-2
0:hello=b-7c-5d-2e-3f-1g-1i-1n-2u4v5 0:help=a-4b7c-2d-6e1f1h-2i-1m6n-2u-1
0:her=a-4b4c-6e5g-2h4n-1v-6 0:here=a1b-2c-8d-4e1f-4g5h-5i-2j-3m5n-3s-1u2v3 0:herida=b-2c4v-2
0:hermana=b-3e4h4 0:hernia=c1 0:hes=a-4b8c-6d-1e7f2g-5h4m-1v-7 0:hey=v9 0:hi=a-1b-3e3j1v9
0:hiding=b5c-2 0:high=c2v-3 0:hija=b-4e3g2i1v-4 0:hijo=c3e-1 0:hijos=b4e-2v-1 0:hike=a3
0:him=a-5c-7e9g-5h4i-2j-2n-1v-7 0:hinchan=a2 0:hinchazon=u1 0:hincho=c1v-3 0:hip=b-4c6
0:his=a-3c2e4g-2m-4v-3 0:hit=a1b-4c1e-1g2k-1v5 0:hits=b5i-2 0:hitting=a1f3 0:hives=b-1c7v-3
0:hizo=b2c-3v5 0:hoarse=c3 0:hola=b-4d-3u-3v10 0:hold=b1g4n-1v-4 0:hombre=b2c-2h3v-4
0:home=b1c-2u-2v1 0:hon=u1 0:honor=m2 0:hoops=b-2c-3e-2v8 0:hope=b6c-1 0:hopeless=b4c-3n1v-3
0:horario=g7 0:horas=a-2b-1f4g1h-1j3k5m-3n-5 0:hormigueo=c3 0:horse=c-3v4 0:hospital=b2c-5i1m3n-1v-5
0:hot=c6g-1 0:hours=a-1b-4i1m-5v6 0:house=b-1e5v-5 0:how=a1b-2c-2d-2f-2g-1i2j-3k-1m2u5v-1
0:hoy=a3b5d-2e-2g2v2 0:hubiera=b5 0:huele=c3v-1 0:huge=c1 0:huh=c-3n4v1 0:human=b-2c-1d7h-3m-1v-3
0:humano=d5v-1 0:hurry=b2c-1 0:hurt=c4d-3f-1g-3h1 0:hurting=b-2c-5u2v8 0:hurts=a-1b-3c6e-1f1i-2v-2
0:husband=b2c-2e1h1 0:i=a-7b6c-2d-1e-3g-11h2i-1k1l3n-3o-5p-7q-3r-6s-6t-7u-2 0:iba=b-3g7v-2
0:id=a3b3c-4e-4g-3h9i1k-2l2n-1u-4 0:idea=b-5i-5v9 0:identity=m4v-3 0:ido=e3v-5
0:if=a7b3d2e-2i-6j-4k2m3n-2u-3 0:igual=b2v3 0:igualmente=u3v-1
0:ill=a-5b3c2d-2e-1g11i-1l-2m-1n-1u-2v-5
0:im=b5c-3d-2e2f2g-2h-7i2j-1k-2l-3m-5n-2o-1p-4q-5r-2s-5t-2v2
0:in=a-3b4c-4e2f-2g7h-7i-5j-1k4l2m-9n-2q1r-1t-1u-3 0:incision=b-2c4v-3 0:inconsolable=b5
0:infected=c1v-2 0:infection=c5 0:infierno=b4e-1h-1v2 0:inflamada=c2 0:info=b-1c-4m8
0:informacion=m4v-4 0:informarle=j1 0:ingle=f-1 0:ingles=a-2b-4c-4e-3f10g-2k-3l-1v-2 0:inhaler=c3
0:iniciar=a-1l2 0:ins=i-3v3 0:insane=c-1v1 0:inside=b4c1v-1 0:insistan=a1 0:instead=b-3e-1g1h3k1v-2
0:insulin=b-1v2 0:insulina=c1v-1 0:insurance=c-2j2v2 0:interesa=a3 0:interested=a4 0:interprete=f1
0:interpreter=f3 0:into=b-2c1 0:ir=a-5b-8c-6g-2h3i5j1k2n-1 0:ire=a-2j5v-4 0:irme=b2i4
0:is=a-5b-4d-1f-3g-9h-1j-6l-4m6n-7o-3q-6r-3s-1t-3u-2v7 0:isnt=a-1e1g-1i2m-1n-1v-4 0:issues=v4
0:it=b7c-6d-6e-3g-4h-2j2k7l-2n2o-1p-1q6r-1t-1v-2 0:itchy=b-1c3
0:its=a-2b3d-5f-1g2i-1j-3l2n-2q-1u-2v1 0:ive=b1c1d-1e-1g-3i-1j1k1v-1 0:izquierdo=b-1c2
0:jaja=a-1b-7c-8e-1u1v13 0:jajaja=a-2v3 0:jala=b3c-3 0:jamas=a4 0:jaw=c3v-3 0:jk=v1 0:job=g-1u5v-6
0:jodas=a3 0:joints=c1 0:joke=b-3e-3m3v5 0:jose=e5h-1m2v-2 0:joy=b11c-9 0:jueves=d4i-1
0:jump=a-1b2e-1i4v-9 0:jumped=v7 0:june=b-2c-1e3 0:junk=a4 0:junta=g2 0:juro=b1
0:just=a-2b1c-2d2e1f-3g5j-1m-3r-1 0:keep=a2f-1g-2j-1l-1m-1u2v4 0:keeps=b-2c7j-2v-6 0:kevin=e3
0:kiche=d-3f5 0:kid=b3c-1g-2 0:kids=a-2b-1c-2g6i-2k2v-2 0:kien=c-1m5 0:kil=b9c-1
0:kill=a6b4c-3g-4j3v-4 0:killed=c-2i-1v5 0:killer=v1 0:killing=a-3b-4c1d2g-3v4 0:kim=d-3h4
0:kind=a-5b-2g-3m2u6v-1 0:kindly=a2b-2g-1 0:kms=a-1b9g-1 0:knee=b-3c2g-1 0:knees=b-1c5h-4
0:knife=b4c-4e-1v-1 0:kno=e3 0:knock=c-2g-2v5 0:knot=c3 0:know=a-1b4e3g1m1v-6 0:korean=f3
0:kreyol=f5 0:la=a-1b1c6d4e-1f-12g3i1j3k4l1m-6o-12r-2s-2t-1u2 0:labios=c3v-3 0:labor=b-2c5
0:labs=c-4h-3v9 0:lado=a2i4v2 0:lady=b-3d4e1g-2h4v-4 0:lamanana=c7g3k1q-9 0:lamento=j1
0:landlord=e4v-1 0:language=e-1f5 0:lanoche=c1d1g1v-4 0:las=b5c8d2e-1f-5h-1i3n-3v-1
0:last=a2b2c-3e3g-2h3n-1q-2v1 0:lastime=b-1c4g-1 0:latarde=a-3f-4g10k4q7v-2 0:late=a1c2g4v6
0:lately=c4g-1 0:later=a-4b-6c-9d-1f1g7k3q-2v-7 0:laughing=a-2b-3c-4v10 0:law=e3g-1 0:lawyer=a1
0:le=a2b1c-4d-2e-1f-3g2h-6i-1j-3k-1m-1n2u5v1 0:leaking=b-4c6v-2 0:leave=a5b-6c-2e-1 0:leaving=b2c-2
0:lee=d-2h1 0:left=a-4b3c4g-2i-1v-5 0:leg=b-3c5g-3i-1n-2v3 0:legit=a-2m5 0:legs=b-2c4i-1
0:lejos=b-2i3 0:lengua=c2 0:les=a3c-1d-1e-1m-1v1 0:let=a3b-1e-1g2h-1j5v-2 0:letter=v4
0:letters=b2u-1 0:levantar=b-1c4 0:libere=j5k-2v-2 0:licencia=i4v-1 0:license=a-2b-3c-1i6
0:lie=b-3c5v-1 0:life=a-6b11c-2e-2g-2h-1i-3 0:lift=b-4i8j-4v-2 0:lifting=c1 0:light=c2g1
0:lightheaded=c2 0:like=a-6b-1c3e-2f-5h4i-1j-1k-3l2m3n-1r-1u-1 0:limit=e-2 0:linda=e1m-1n-4u5v-3
0:line=a4c-2e1i-2m-3n7v4 0:linea=v3 0:lips=c3v-3 0:liquido=b-1c4
0:list=a5b-4c-1d-3e-1f3g-1h-4j-3l3n-3v2 0:lista=a4c-1l1 0:listen=b-1h2 0:listens=a-1b-2d-2h4
0:little=b-1g3n1 0:live=a-8b4d1e2i-3m-1v-6 0:living=a-1b2c-3g-2v5 0:llaga=b-2c3i-1
0:llamada=b-1c-2d4m4 0:llamadas=a5c-3d-2 0:llaman=m2 0:llamar=a5b-1c1f-3 0:llamarme=a1d-1f5
0:llamaron=a1 0:llame=b2d2f-2h-4 0:llameme=a-3d7g-2 0:llamen=a4c3d1f5v-1 0:llamo=a-4b-1e6
0:llaves=b2v4 0:llega=c2m2v-1 0:llegar=b-3c-2i1v-2 0:llegaron=v2 0:llego=a-4g-5i-1n5v7 0:llegue=a1g3
0:lleva=b-2i6 0:llevar=b-1c-1v4 0:lleve=b2c-1f3i3k1 0:llevo=c1e-2g-1i-2v4 0:llora=b-3c3
0:llorando=b5c-5g-1 0:llorar=b6c-2v-3 0:lloro=b6c-2i-1v-1 0:lo=a4b-8e6g7h-2j-3v-8 0:lobby=v5
0:loca=b1c-4v4 0:locked=b-3v1 0:locks=c3v-1 0:loco=b2d1 0:locura=b1c-1 0:log=c-2g-2v8
0:lol=a-6b-7c-1e-1g2i-6m-2v10 0:long=b-2m-2v4 0:longer=a5b4g-1v-6 0:look=a4b-3g2 0:looking=a-1e6m-1
0:looks=c-2v1 0:loopy=b-1c2 0:lord=b1 0:los=b-4d-3e-3f-2h-3i-2j-3l3m-1n-13q-3u6v1 0:lose=a5b1c-1e-3
0:losing=b4c-1v-1 0:lost=a1e5g-5j1n2u-2 0:lot=b1g-2v6 0:louder=n6 0:love=a1u4v-5 0:loves=b2
0:luego=b-3c-3f3g13v-2 0:lugar=e-2h-2j7 0:luis=a-1e7 0:lump=c4v-4 0:lunar=c3 0:lunch=v2
0:lunchend=g1 0:lunes=c-1d4g10k3 0:lymph=c4v-2 0:maam=e3 0:machete=b5c-3 0:machine=b-1c2d1m3v-2
0:machines=d3 0:mad=g-2 0:made=b2j2n-1 0:mailbox=b-1c4 0:make=a4b4c-3g-4k4n3v2 0:makes=c3h2k-1v-3
0:making=a-1b-1c2 0:mal=b-5c9e5f3g-1h1v-11 0:mala=b-5c5n4v-3 0:male=h1 0:malo=c3 0:maltrata=b1
0:maltratan=b4 0:mama=c2e2f2g-1v-1 0:man=b5c-1e3h5n-1v-5 0:manager=d5 0:manana=a1d1f1g11j1q-1
0:mandan=a5i3j-2v-3 0:mandando=a-1 0:mandar=a1 0:mandarin=a-2f7n-1 0:mandarme=a-3l2
0:mande=a-3f2l-1m1n5 0:mandelo=f1n2 0:mandeme=g1q-1v6 0:manden=a9b2e-1v-6 0:mandes=a1
0:manejando=b-2c-1g6i-3 0:manejar=a-1g-5h-2i4v2 0:manejo=i5v-1 0:manera=n4 0:mano=b3 0:manos=c4
0:many=a1b1c-4u2 0:maquina=c-1e-2m3 0:maquinas=a-2d2 0:march=e2 0:marco=c-3e5g1n-3 0:mareada=b-1c3
0:mareo=b-1c4 0:maria=b-2e6v-5 0:marido=b4c-2 0:marquen=d3e-1 0:martes=c-1j3k4q7
0:mas=a6c-8d-5e-3f-4g4h2i-3l-2m1n7s-1u-1v-5 0:mata=b-5v5 0:matando=g-2v3 0:matar=a-1b10c-3f2m-2v-1
0:matarme=b3 0:mataron=b-1v1 0:matter=g-1 0:matters=a2b1 0:may=a-5b-1d1e3l3m4v-2 0:maybe=a-1g2k-3v2
0:me=b10d4e-5i1j3k2l2n-7o-9p-7q-4r-10s-5t-8 0:mean=b-1e5l1v-3 0:means=i5 0:meant=a-2e5h-1
0:mecanico=i2 0:media=c1 0:medicaid=c-2d-1i2 0:medical=d3v-7 0:medicare=c-1v8 0:medicina=c3
0:medicine=v-1 0:medico=e-1h6k-2 0:medio=n4 0:meds=b2c2h-2v3 0:meet=b4 0:mejor=b3e-2g-3h3i-1k1v-3
0:meltdown=b2c-2 0:menos=e-1h5v-1 0:mensajes=a2b-5c-2f3h-3i-2j-2k-1l2n1q-2u-1v-1 0:mental=b1
0:message=a-2b-4c-2d-1e-1f-1g1h-1l3m1 0:messaging=a6b-2 0:metio=b1c-1 0:metro=v2 0:mexico=b-2e4n-1
0:mi=a-2b6c-1d-7e-2f-1h-1i4j5k-1l-1m-4n-12o-1p-1r-3s-1t-3u-6 0:mia=j-1k-2 0:middle=g2n2v-3
0:miedo=a-3b2c-5e-2f1g-3i-3v1 0:mierda=a6b-1 0:might=b2g4k-1v-9 0:migraine=b-2c5v-5
0:migraines=c-2h-1v6 0:mija=c3 0:mijo=a1 0:mil=c2u1v-2 0:miles=c-1i4v1 0:million=c-2v4
0:mind=a-4b2c-3e-1j3k-2l5 0:minutes=a-1b-1c2e-1g4v-1 0:minuto=b-1g1 0:mio=e2 0:mira=j1 0:mire=a3c1
0:mis=a-4b2c-4e-5g2h-1l3n-3v5 0:misa=b-1g4 0:miserable=b1 0:misery=a-1b5d-1v-2 0:mismo=q2 0:miss=b6
0:missed=b-3e-1j-1k4l-1n7q2v-2 0:mistake=a-1e3l1 0:mistaken=b-2e3v-1 0:mixed=b1v-2 0:mixteco=f3
0:modificar=k2 0:mole=c4 0:molestando=a2b-1 0:molestar=a3b-1 0:moleste=b2c-2 0:molesten=a2b-1h-2
0:molestia=h1 0:mom=b1c5e3g-2i-1v-7 0:momento=g3h-1 0:mommy=c-3e5v-1 0:moms=c1v-1 0:monday=b1g4k6q-2
0:money=b2 0:month=a-1b-2c3e2 0:morado=c3 0:more=a4b-1d-3e-2f-3g1h5i-2j-3k-6l1m3n5 0:morir=b4f3h-1u1
0:morirme=a-2b3c-1f-2 0:morning=b-3g3k2v4 0:mother=b3e1f6g-1v-1 0:motor=c-4i5v-2
0:move=a-3c3g-3j-9k9q5v-4 0:moved=c-3e7h-1j2k-2v-6 0:mover=c1k2 0:moverla=j-1k5 0:movido=c-2i4v-3
0:movie=b-6v8 0:moving=c6e-2 0:mrs=b-1e3 0:much=b3c-3e-1f-4i1j-1u3 0:mucha=f2v-1 0:muchacha=a1e1
0:muchas=u1 0:muchisimas=u1 0:muchisimo=b3 0:mucho=c-5f5 0:muelas=v1 0:muero=a-1b-1v9 0:muerta=b4v-4
0:muerte=b3c-4 0:muerto=v2 0:mujer=b-2d-3h8v-2 0:mujeres=h3 0:mundo=a-2b7c-6f-4i-2
0:muriendo=b-1e-1v4 0:murio=b1c-6e3i1 0:must=b-1e2j3 0:mute=a6 0:muy=a-2b1c4d1e-2f3g-4m-3n2u6v-1
0:my=a-2d-5e-2g-2h-2i3k-1l-1m-6n-8o-4p-4q-3r-5s-4t-7u-7 0:myself=a-3b-2c1d1f-1g-2 0:n=c1 0:nacido=c2
0:nada=a2d-1e-1g-1h-3i-2j-2k1m-2s-2u5v3 0:nadie=b2c-2d-1 0:name=a4b-3c1e7g-2j-2n-1 0:nariz=c2
0:necesita=m3v-1 0:necesito=b-1c-1d2f2h2j4m-2q-3u-2v2 0:neck=c6i-1k-3
0:need=b3c-4d1e-1f2g2h-1i4k2l-1n-4q-3u-2 0:needed=k-1 0:needle=c5h2v-3 0:needles=b-2v3 0:needs=j1k-2
0:negative=s-1v2 0:negocio=m-1 0:negro=c5i-1v-3 0:neighbor=c-4e3v1 0:nerve=c1 0:nerves=a2v-2
0:nervios=a-1b3c1v-2 0:nerviosa=v2 0:nervous=b1c-3e-1v3 0:never=a11b-6c-4d-3e4f-1g-1j4l-4n-1v7
0:new=b-5d-1e1f-1g-3h5i-3j-3k4m2 0:newborn=c1 0:next=a1b5 0:nextmonth=g3k4q1 0:nextweek=a-1g4k5q-1
0:ni=a1c-7d-2f-4g-2i1v3 0:nice=a-2c-3e-1g-3u6 0:night=a-1b2c1v-3 0:nina=b2c2 0:nine=c-2v6
0:ningun=e3 0:ninguna=p-1 0:nino=b-3c4e-3f-2v3 0:ninos=c-2g5h-2
0:no=a10b-2e4f2g-5h8i8j10k2l-8m-9n2o-3p-14q-15r-2s-37t-3u2 0:nobody=b5c-4d-3g-5h-1j-1q-1v1
0:noche=b6v-3 0:nodes=c4v-2 0:nolonger=b-6c-2e4g-1j3 0:nomas=a-3b1e2i4j-1k3v-6 0:nombre=a5b-3c1e2v-2
0:noon=d2g6 0:normal=c-4v6 0:nos=c-1e5g2v-5 0:nose=a-2b1c4 0:nosotros=e1
0:not=a8b2c-3d3e3f-2g-1h5i1k-4l-2s-4 0:note=b1e-1v4 0:nothing=a4b2c-5u4v4 0:notices=l2
0:notifications=a1v-3 0:novio=b2f4 0:now=b-1d-2e-2f-4g1h-3k-2l4n-1v-1 0:nueva=n-1v5
0:nuevo=a-4b-1c-1e1k1l4m-2n7 0:numb=a-1b3c5e-1 0:number=a4b2c-4d-1e6f1h-1i-1v-6 0:numbness=c2
0:numero=a1c-2e5f2h-1j-1m2v-3 0:nunca=b-5c-3e1m-1n-1v2 0:nurse=a-3b2d10e-3f-1g-1h1i-1k-1n-1v-3
0:nvm=j1v5 0:o=a9b3c3d-4e-8f-1g-2i1m3n-1v-1 0:obliged=b-1c-2u5 0:odd=b10c-2v-6 0:odio=b3
0:of=a2b3c2d-1f-8g-3h-3i-1j-3l-3n-1p-1r-1t-1u5v2 0:off=a6b1c-2d-5e-6h-1i-2j5k-1l-3m-8n2u-5v-2
0:office=b-3d1e1m1v-2 0:ohio=j3 0:oi=n9v-2 0:oido=c3n-1 0:oidos=a-1b-1c2 0:oigo=b1 0:ojala=b4c-2
0:ojo=b-4c1v3 0:ojos=c3 0:ok=b-2c-5e-3f-2g-5l5n5r-11v13 0:old=a1h1 0:older=h2v-5 0:olvide=j5k-5v4
0:olvidense=a7e-1v-5 0:olvido=k2 0:omg=b-1u-1v5 0:on=b5c1e-1f-3g9h-3i4j3k-2l6o-1q-3u-2v-4
0:once=a-3c-3g4i-1l2n6v-3 0:one=a3b4d-1e-1f-2h7i1j3k1n2v-3 0:only=a-1b1c-3d-2e-1f2h3j-6k1v-1
0:oozing=b-2c3 0:open=m-2q-1v7 0:opened=c2 0:operacion=b5c2v-6 0:operator=d6v-1 0:opinion=a-2h4j1l2
0:opt=a5b-5c-6g-1l8m1n-1u-2v-3 0:opting=a4b-1c-2 0:options=m4n-2v-2 0:optout=a5
0:or=b2d-2f2g-4h-2i4v4 0:order=b1e-1h-2v2 0:orina=b-1c4v-2 0:orinar=c1 0:other=b-1h5k-3u-1v-1
0:otra=a-6d-6f-3g2h1i-2k6l4m-2n-3 0:otro=a3b-5c-2d-1e-2g3h5i1j4k-2n-3p-5
0:out=a8b-1c4d-8e-5f-2g-5h-2i1l-6n1t-1u-5 0:outside=b1c-3v3 0:over=a-1c4g2i-1k-3l1n5u2v-1
0:overdosed=b5c-3n-1v-1 0:overslept=k1 0:owe=a-1m1v2 0:own=b2h1 0:owner=a-2e1 0:oxygen=b-2c4v-1
0:oye=a-2b-2c-6n5v4 0:pacemaker=b-1c2 0:paciente=c-1e2v-5 0:padrastro=b3i-1v-2 0:pads=v2
0:pagar=c-1i2v-1 0:paid=v2 0:pain=a-4b-3e-5f-4h2n-4q1u3v6 0:pains=c2f6 0:palpitaciones=c1
0:palpitations=c2 0:panel=a-2h2 0:panic=b2c-3v5 0:panicking=b4 0:panico=b6g-2 0:panza=c2
0:papa=b1c3e4g-1i-1v-6 0:papeles=a-4c-1v6 0:para=a2b2c2f1i2k4m1n-7q6s-2v-3 0:parada=a-2b-4c-4e2i-3v8
0:parale=a3v-1 0:parar=a4c-1l1 0:pararme=b-4c7 0:pardon=a-2n5v-5 0:pare=a7b-1v2 0:pareja=b1
0:paren=a5b-4g-1m-2v-3 0:parenle=a2 0:parking=a-3b-3c-3e-1g2v7 0:paro=a-2c2v1 0:part=n3v-1
0:parte=a2b-1c3f-1m2 0:pas=a5c-1f4g-1v-1 0:pasa=c1e-2i4v-1 0:pasado=b-1c-5v6 0:pasar=c5v-3 0:pase=b2
0:paseme=a-1d5g-2k1q2 0:paso=b4c-4v6 0:pass=b-7c4i5v-1 0:passed=b-3c3e5f-1v-3 0:past=b4
0:pastilla=b-6c2k-2v2 0:pastillas=a-1b7v-4 0:patel=a-4b-3e-4h16v-14 0:patient=a-2c-2e6v-1
0:patron=g5v-1 0:pavor=b1c-1 0:pay=b3c-2g-1i7v-4 0:paz=a2b-3e5v-2 0:pcp=h3k-3 0:peace=b4c-1v-1
0:pecho=b-5c4v-2 0:pedi=a6e-3v-4 0:pee=b-2c6v-6 0:peeing=b-2c4 0:pega=b-4c-2g4v5 0:pegando=v4
0:pegar=b2 0:pelicula=b-5v3 0:peligro=b5c-1g-2 0:pelo=b3 0:pena=b6c-3 0:pensado=b1 0:pensamientos=b2
0:pensando=b2g-1 0:pensar=c-1 0:people=a2b2c-5d3m1n-1v-1 0:peor=b-2c6v-3 0:per=a1
0:perdi=a-1c1d-1g-4k1n6 0:perdon=e-6n2v5 0:perfect=c-3v1 0:perfecto=v5 0:perhaps=a-1g2v3
0:period=a-1c5v1 0:permission=a6b-1d-1e-2g-1 0:pero=a1c-1v4 0:perro=b-5v6
0:person=a-4b-3d6e6f2h-2m-1v-2 0:persona=a1b-1c-1d-1f1h1j1m-1 0:pesado=a2c1e-1 0:peso=c4
0:pestering=c-1 0:petrified=b1 0:pharmacist=v2 0:pharmacy=v2 0:phishing=c-1m3
0:phone=a3b-3c-4e3f-3g1h-3i-3k-1v-1 0:phones=g1n2 0:pica=b-2 0:pick=b-1c-4d2g-2i5v-5
0:pico=a4b-3c4v-5 0:picture=b1v6 0:picturesick=c7v-1 0:picturestop=a6c-2 0:picturethanks=a1u4
0:pido=a2b2 0:pie=b-4g-4i6v-3 0:piel=c1 0:pienso=a-2b5c-3g5 0:pierna=b-1c3 0:piernas=b-1c4g-1
0:pies=b-2c5v-1 0:pila=b-1c-1g4v4 0:pill=c1 0:pills=a-5b5g-3i-1 0:pink=c4 0:piso=m-1v5 0:pistol=b1
0:pistola=b1 0:pizza=b-2e6v-1 0:place=c-1e4v-3 0:plan=b7d-1j2v-1 0:plane=b-3g5 0:planned=b5
0:planner=g2v-1 0:plants=b-2v4 0:platico=b-1e-1g3 0:please=b2c-13d4e-2f6g-1h2i-1n4o-3p-4q-5r-2t-1
0:poder=c1j1v-2 0:podre=a-1i-2j4 0:point=b8c-1e-3j-3v-3 0:poison=b4c-2d-1 0:police=b3e5v2
0:policia=a-1b5v1 0:pon=i8 0:poner=h-1 0:pongame=h2l3 0:poop=v-1 0:popped=c3v-2
0:por=a1c-1d-2e-4f-3g-4i2m1u1v3 0:porque=b1 0:port=c1v-1 0:portal=b-3e-2i-2v8 0:portugues=c-1f5v-1
0:portuguese=f1 0:pos=i2v3 0:posible=k4 0:posponer=k3 0:possible=j-1v2 0:postpone=j-2k5
0:pounding=b-1c2v-3 0:pounds=b-1c2 0:practice=c1 0:practitioner=c-1 0:preferiria=a1
0:prefiero=a-1d1h2v-2 0:pregnant=a-1b-1c2 0:pregunta=b-2n3 0:pregunteme=g3 0:prende=i3v-1
0:presion=b-1c1 0:press=a3d1 0:pressure=b-1c4v-1 0:pretty=b-1c3 0:prices=b-1v2 0:privacy=a1
0:problem=i2v-3 0:problema=b1c-3v2 0:problems=i-1v3 0:procedure=j1 0:program=a2 0:prohibido=h-2i2
0:proposito=b5c-3 0:provide=i1 0:provider=a1h3k-1 0:pruebas=c-1v2 0:pueda=k4v-4
0:puede=b-6c-6d4f4g-2h3k3l-1n2q4v-10 0:pueden=a-2c-2d-1h1i5k-2l2 0:puedo=a-3b3c5d1e-1h-2m-3n-2q-1v2
0:puente=b4 0:pues=c2e1v8 0:puffy=c4v-1 0:pulled=c5v-1 0:puntos=a-1b-1c1v5 0:purge=a3 0:purple=c1
0:purpose=b4c-4 0:pus=b-4c6j-1 0:puse=b-1 0:push=b-1c-3g-2j-1k8q3 0:puso=b3m1
0:put=a-6b2c-3d2g1h2i-1l3v-6 0:putting=b-3g3 0:que=a1b2c-6d2e-4f1g-5h3i-4l-2m7p-1q-8r-3s-2u5v-7
0:queda=c-1i5k2m-1n-2u-1v2 0:quede=c5v4 0:quedo=c-2e-1g4h2 0:queja=d3h-2 0:queman=b-3c3
0:queme=b-1c5 0:quemo=b3c3v-1 0:querer=a-1b-3c3v-1 0:question=c-1d2n3v-1 0:questions=d1
0:quien=a-8b-8c-4d2f1g-3h1i5m5 0:quienes=f-1m4v-2 0:quiere=b6e2f4h-1m-1v-6 0:quieren=b3f-1m2
0:quiero=a-1b2c-1d2e-7f-5g-1h4i-2l3m-9n-2r-3s-2v-8 0:quit=a7b-5c-1d-1e3f-3g-1j-4m-3n-1u-1
0:quita=a-2c-2v5 0:quitame=a5v-4 0:quitar=a5c-1v1 0:quitarme=b2 0:quitaron=c-1i3
0:quite=a-2b-6c8h1v-1 0:quiten=l4 0:quitenme=a2e-4j3l-1 0:quito=b4u1v1 0:racing=b1c3v-1
0:rain=c-6j-1k6v8 0:raite=c-3i6v-1 0:ramos=e-2h3 0:ran=a-3b2c4i-1 0:rancho=b-2e-1v6 0:raped=b7c-4v-4
0:rapidito=c1 0:rapido=b-1n4 0:raro=b-3c4 0:rash=b-4c4g-1n-3v-2 0:rather=a1b2d-4g-1h7v-1
0:ratito=a-1g4 0:rato=e3g3 0:razor=c-1 0:re=a-8l6 0:reach=a2b-2g6q-2v-2 0:reached=e3v-1
0:reaction=b-1c5 0:read=c-2f9g-1v6 0:ready=b3v2 0:reagendar=k6l-1 0:real=d2e-4f-4g-3m4n-2v-4
0:really=b5 0:reason=a2b2c2v-1 0:rebook=k8 0:receive=a4l2 0:recepcionista=d3e-1v-2
0:receptionist=a-1d2 0:receta=d-2v5 0:rechazo=a4v-1 0:recibir=a3l2 0:recien=c2 0:recital=k3
0:recoger=i5v-2 0:record=v3 0:recordatorio=v3 0:recordatorios=a1l1v-2 0:records=a1d4v-1
0:red=b-1c8g2v-7 0:refill=v6 0:refrain=a1b-4 0:refuse=a3v-2 0:regalo=b4 0:regarding=m1
0:registry=a2b-1 0:regla=c2v-1 0:regret=b3e1v-2 0:regretfully=j1 0:relapsed=b3 0:remember=c2g-1
0:remind=a-1n7u-1 0:reminders=c-3j-2l1m1n-5v1 0:remove=a3h-1j3k-3m-3v4 0:removed=a3b-3 0:repeat=n3
0:repente=c3n-2 0:repita=n3 0:repitame=n2 0:repite=a-1c-1n2 0:reply=a-1b-2c-3g6m5v-5 0:report=a-1g2
0:reporting=a4 0:reprogramar=a-3k5 0:require=v1 0:reschedule=a-1b-1d-3f1g-5j-4k10n-1q4v-3
0:respeto=a1 0:respira=c1 0:respirar=c4f2k-1v-4 0:respiro=c-4v6 0:responde=b1 0:respondo=b1g1
0:restart=a-2l4 0:resultados=b-2 0:resume=a-2g2k-1l6v-1 0:retortijones=c2 0:revoke=a5b-1c-2l-2v-2
0:ride=a-3b-4c-7d-2e-3f2g-7h-1i17j-3n-1v-7 0:rides=i6v-6 0:right=a2b-7c12g-6v1 0:ring=b-3d10g4v-1
0:ringing=b-2c6v-5 0:risa=b-4v8 0:road=g3u-3 0:roads=i4v-4 0:robert=e4 0:roble=c-1v7
0:robot=a2b-2c-1d1e-1m1v-1 0:robots=d3 0:rock=a-2b3u5 0:rodilla=b-2c5v-2 0:rodillas=h-3v3
0:rojo=b-1c1 0:ronchas=b-1c3 0:roof=b5g-3v-4 0:room=g-1m-4n-3v4 0:roommate=b-1e4 0:rope=b4c-3
0:rosa=a-1e4v-4 0:rota=b8g-4v-3 0:rough=b-3h6v-1 0:rude=b-1h1 0:ruego=a2g-1 0:run=i1n1v-1
0:running=a-3b-1g-2i5v3 0:runs=c5v-2 0:s=a10b6c-3g-1v-7 0:sabe=m-5v10 0:saber=a3f4v-5
0:sacan=a3b-1v1 0:sacar=i-1v2 0:sacaron=a-3m4v-1 0:safe=b7c-1e-3g-2m1u-2v-1 0:said=a5v-1
0:sale=b-2c5i3v-4 0:salgo=a8b-1c-2g-1v-1 0:sali=c1s-1v4 0:salida=b7c-7e-2v2 0:saliendo=g1
0:salieron=b-3c4v3 0:salio=b-4c5v-2 0:salir=a3c-2i3v-2 0:salirme=a6b-3 0:salud=v4 0:same=h5v-3
0:sana=c2i-1 0:sangra=c-5e7v-2 0:sangrado=c3 0:sangran=c4 0:sangrando=c2 0:sangrar=c4v-1
0:sangre=a-1b-3c6i-2m1v-5 0:sano=b-1c-1g-2v7 0:saqueme=a1 0:saquenme=a2d-1 0:sarpullido=b-1c3
0:save=a3b5d-1m-2 0:saved=a-4b5c-2 0:saw=h-2j4 0:say=b-3c2k-1m-1n11u-1v-14 0:saying=a2b-3
0:says=a-4b2c2e-1f1h-1m1 0:scam=m5 0:scared=a-4b-4c-3f3g-1v5 0:scary=b-2g-1v5 0:schedule=g4j5k-1v-2
0:scheduling=d2 0:school=a-1d-2e1i-2v3 0:scratch=a1j2 0:scream=a5b1v-5 0:screaming=b2c-1
0:se=a-8c5d-10e4f-7g-1h-4i1j-2l-2m4n7q-2r-1u2v-1 0:sea=a4h7k4m-2v-6 0:sec=b-2c-2g8
0:second=c-2g-4h2n6v1 0:see=a2b5d-4e-4f-2g1h6i-2k-3m-3n-3q2v-1 0:seeing=a-1b-2c3v3
0:seen=a-1c-2j6v-3 0:sees=b-2h3 0:seguir=b6f-3i-1m-1v-5 0:segura=b2g-2v1 0:seguro=b-4e-2m3v6
0:seizure=b-1c2i2 0:self=b5c-2 0:semana=b-3c2e2 0:semanas=c6e-1v-4 0:senal=c-3e-5n7v-2
0:send=a5b3e-1f-6i2j-4l2n-2u-1v-5 0:sending=a-2b-3e3f4l4u2v4 0:senor=a-1b-1e4i4v-8
0:senora=c3f6g4v-1 0:senorita=a2b1c-1d3g-2u1v4 0:sent=b-2d-1e-2i1v10 0:sentido=b7v-1 0:ser=e1f4h-2v1
0:service=a3d2j-2 0:servicio=a1 0:set=a1 0:shaking=b1c-3g-2h-1i2v-4 0:shaky=b-2c2v-1 0:shall=g5
0:she=a-3c-4e8h5i-2k-3v-2 0:shes=b-3e3h-2v-5 0:shift=g2j-2k5q2v-2 0:shingles=f-2v2 0:shoes=v6
0:shoot=b6g-1v2 0:shooting=b-2 0:short=a2b-2c1 0:shot=b-5c-6g-1i3j-2v3 0:shotgun=b4c-3v-1 0:shots=v3
0:should=c-1e-2i-4k-1l2v5 0:shouldnt=b3v-2 0:show=b-1c-2j7k3v-3 0:showed=k1 0:shower=c4g2v-3
0:shut=a8b-3c-3g-1m-3n-2 0:si=a-1b2c-3h5j-5k2l5n-1r-1v10 0:sick=a-1c-4g-1h-1v7 0:side=b-6c8v-5
0:siempre=h1v2 0:siento=a-2b2g-1h1i-2j-1v-1 0:sigan=a4b-2c-1 0:sign=b-1c-4f4l7v-1 0:sigo=b3c2v-2
0:siguen=a2b-2e3 0:siguiendo=b5 0:sik=b-3c9v-2 0:silence=a5 0:silla=i2 0:sin=a-2e-2f1j2k-3n-1u-3v-1
0:since=a-1c4e-1q-2 0:sintomas=c-1i-2v4 0:sinus=c3v-2 0:sir=u-3v2 0:sistema=a1 0:sister=a-3b-1e3h3
0:site=c2v1 0:sitting=b-1e4 0:six=c2 0:size=c-2e-1v5 0:skin=c3 0:skipping=c2v-1 0:sky=v-2
0:sleep=a-2b3g3v-1 0:sleeping=c-4e5 0:slept=c1 0:slipped=c3n-2 0:slot=b-2c-4g-7h-1i-1j4k6v-2
0:slower=a-2c-1d-2n6 0:smell=b-1c5v-3 0:smells=c3n-1 0:smoking=c-1v5 0:snap=b4
0:so=a5b1c2d-5e-5f-3g-2i2j3n-5q-3u1v-1 0:sob=v-1 0:sobbing=b5c-1v-2 0:social=b-1d5e1g-1v-1
0:soga=b5c-1 0:sola=a-4b9c-4e-2v-5 0:sold=i3 0:soledad=b3v-1 0:solicito=a4 0:solo=b-2c-3h2i1n-2v8
0:some=b-1c1e2g2h-2k-2m3 0:somebody=d3e-2h1i-7j3k-1m-1v-4 0:someone=b2c-2d-1f-1g-1h1k-2m-2v-4
0:something=d-2i1j1k4v1 0:somethings=b-1c3 0:sometimes=b3 0:somewhere=b1 0:son=b-4c-2e2i1m2v2
0:sonda=c2 0:sons=g2v-1 0:soon=b2d-4u6v-4 0:sooner=c3k4v-5 0:soporto=a-2b3 0:sore=b-1c7n-1v-2
0:sorry=c-4d1e-2i-2j-1k3m4v4 0:sos=a-1b12 0:soul=b5c-3 0:soy=b-3c-6d-5e9g-3h-2i-3j-3m-3n-2v1
0:spam=a9e-4f-3m-6 0:spanish=a-4b-4c-1d-3f7g-1h1k-2m-3v-1 0:speak=a-2b-3c-1d5g-1h-3j-1k-1n5v-3
0:speaking=b-1e6h4m1n-2 0:speaks=d2f4h-3 0:speech=a-1c4e-1 0:spinning=v-3 0:spiraling=b3c-3
0:splitting=c2v-1 0:spoken=c-2 0:spot=c1j2 0:spots=c1 0:spotting=c3g-1 0:staff=a-1d5v-2
0:standing=b1c-1v3 0:staples=c3v-1 0:start=a-6b-4c-6i4l7n-2 0:started=c2 0:state=a-1m5
0:stepdad=b4c-4 0:stiff=c2 0:still=a1b-4c3g3m-3v-5 0:stings=c3 0:stitches=a-1v4 0:stolen=a-1
0:stomach=a-4b-1c7v-3 0:stone=c3 0:stop=a3c-7e4g-2h-1j1k-4m-2n-11q-2t-2v5
0:stopped=a-2b-3g1l1n1u-1v3 0:store=c5v-2 0:story=g-1v3 0:strangle=b3 0:stroke=v-1 0:stuck=b-2c4v-2
0:stuff=a2c2f-1j-2v-1 0:stupid=b2d-2 0:su=a1b-3c-4d-3e9g-3h-4i-1k-1m1n-4v-4 0:subir=i2
0:subscribe=a-1l4 0:subscription=a2j-1v1 0:such=d-2e1 0:sucks=a-5b1h2 0:sudando=b-1c2g-2
0:sudden=b-1c3 0:sudo=b-1c5v-1 0:suegro=b-1e3 0:suficiente=a6v1 0:sufrimiento=b3
0:sugar=a-3b-1c2i-1j-2v3 0:sugars=b-2c5n-2v-3 0:suicidal=b2c-3e-3 0:suicide=b4v1 0:suicidio=b1g-1
0:sum=d4 0:super=b3g3v-4 0:supervisor=d4 0:supposed=i1m2v-2 0:supura=c1 0:sure=v2 0:surgery=j3
0:sus=a10b-1d-1v-4 0:suscripcion=a7j-2v-3 0:suspendan=a2l-1 0:suspended=a-1i1 0:susto=b1c-1v2
0:swallow=b-4c2f3 0:swallowed=v-1 0:swallowing=b2 0:swap=b-1c-1j-1k6v-1 0:swear=a1b2c-1
0:sweat=c1v-2 0:sweating=c2 0:swelling=a-2b-2v6 0:switch=b-1c-2d-3e3h4j-1k3 0:swollen=a-2b-1c5v-5
0:symptoms=a-1b-1c2e-1m-1v2 0:table=b4 0:tagalog=f7v-1 0:tags=i4v-2 0:take=a1c-6d-1e-1g-1l1m-2u1
0:taken=b1c1 0:takes=b1c-2i2 0:taking=c2 0:tal=b-1d-1e4m-4n-3v6
0:talk=b2c-1d5e-1f1g2h-4i-2m-6n1u5v-6 0:talking=b-5d1g-3m4v1 0:talks=f1h2 0:taller=e-1i2
0:tamales=v4 0:tan=b1 0:tanta=a2b4c-3 0:tantito=g3 0:tanto=a3 0:tapo=c2 0:tarde=b-2c-1v9
0:tardes=a1v2 0:tarjeta=c-2v6 0:taste=c1 0:taxi=b-1c-1i9v-8 0:tcpa=a2 0:te=a-1u1 0:team=c-6v6
0:tears=b11c-1g-2v-7 0:telefono=a1c-2d-1e1f1i-1m1v1 0:tell=a2b5g2v-2 0:telling=u1 0:temblando=c1
0:temo=a-2c-4v3 0:temp=b-3c5i-1v-2 0:ten=g-2v5 0:tenant=b-1e4v-1
0:tengo=a-6c4d-4g-5h-4j-1l-1m1n-3o-2q-1r-2s-2t-2u-3 0:termina=b1v4 0:terminar=a-2g2v-3
0:terminate=a5 0:terminen=a2b-1v-1 0:terrible=b-5c4v-7 0:terrified=c-2 0:terrify=b5h-2
0:terror=b2c-2 0:test=a-1c-4m2s-1v7 0:testing=b-1v6
0:text=a2b-7c-2d-1e-1f1h-2i-4j-10k-1l4n2q-1u-3v-3 0:textees=a1 0:texting=a1c-1d1f3g-2j1m1n-3v-3
0:texto=a3 0:textos=a2d2f-2 0:tf=b2c-1 0:than=c1d-1g-1h2k5v-1
0:thanks=a-3b-5c-5d-1e-3f-1g-2k-2l-1m-1n-6r-3s-4u18v-1 0:that=b1c-1d-5e8f-2g-3h2j3k5l-1n5q-1
0:thats=a5b-6e1n-1v1 0:the=a-1c-1d2e1f-4g6h2i1j9k-2l4m-1n3o-8p-2r-4s-1t-4u1v4 0:them=a-2b3c-2i-1u2v4
0:then=a-2b2g2h-1 0:there=a3b-5d8e-2f6g-3h1i8k4m-2v2 0:theres=b3c6e3h-1i-6v-2
0:these=a11b-3c-2d-1f-5h-3i-4j-4l-1m1v-1 0:they=a-1b2e4g-1i4v-4 0:theyd=a-2b4v-2 0:theyre=c-1
0:thing=a10b2n-1v-4 0:think=a-4b-2c6e4f-2v-4 0:thinking=b7c-4d2e-1 0:third=a1
0:this=a5b-1c-18d-4e6f2h-3i-2k-6l-1m6n-4o-1q-3u-3v-5 0:thisweek=a1k2q3 0:thought=b-2v4
0:thoughts=b7c-7v-2 0:threatening=b4 0:three=a2b-4c3g3i3 0:threw=c-1g-2n-1q-1v6
0:throat=b-1c4f-1j-1v-1 0:through=b1c-1d4g-1i2n4v-4 0:throwin=c1 0:throwing=b-3c4 0:thursday=b-4k7
0:tick=c2 0:ticket=c2g-1v-2 0:tiembla=b-1c5 0:tiempo=b-3c-2g3v3 0:tiene=a-2c2d-2i-1v-1
0:tienen=a4e-1f1h2i2v-1 0:tightness=c2 0:til=a-1g2 0:till=b5c-5q-1 0:time=a-1b1c-1d-1e-6f-3g3k7m-6v4
0:times=a4c5v-1 0:tio=b2e1 0:tirar=b2 0:tire=c-1i7v-1 0:tired=i-1v2 0:tiro=b4 0:tlk=b-2c-4g8
0:to=a4b-1c-6d3f-2g-3h-4i4j1k5l2m-2n-10o-3p-3q12r-3s-2t-2u-2v-3 0:toalla=b1 0:tobillo=c1
0:tobillos=c2v-1 0:toca=b1v2 0:todas=c-3 0:today=b2c2e-1q-8v2 0:toddler=c1v2
0:todo=a3b3c3g-5i2j-3m-1n-4v-6 0:todos=b1 0:toes=b-2c3 0:toi=c-1f9 0:told=a2 0:tomar=b-3c-1k1v2
0:tome=b5c-3v-2 0:tomo=c-2 0:tomorrow=b1g9j1q2v-2 0:tongue=v-1 0:tonteria=b1
0:too=b2c-7e-3f-1g-2h4i3l-1m-1u3 0:took=a-2c3e-2g-3i3v-5 0:toothache=b-1 0:top=a-2d-1n8v-1
0:torci=c1 0:torcida=b-1c3 0:tos=a-1b-1c-1f4 0:toser=c6 0:toso=a-4c3v5 0:touch=b-6c6g3v-1
0:touches=b4c-1 0:town=a-1b-1g2i2 0:trabaja=i5 0:trabajadora=d1 0:trabajando=c-2f4g2
0:trabajar=a-1b2 0:trabajo=a2g3k5v-1 0:tracks=b6c-2v-2 0:trae=b-1c5i1v-1 0:traffic=b-5g1n-1v2
0:trafico=c-5v6 0:tragar=c4i-2 0:traigo=b-4c3i-2 0:train=b1c-4i7v-4 0:tranquila=b-3v3
0:transfer=d3h1i-2 0:translator=d-1f3i-2 0:transportation=i1 0:transporte=c-1i3 0:trata=m2v-1
0:treat=c-4h-1v6 0:tres=c3v-3 0:troca=e-2i5v-2 0:trouble=c-2g-2i3 0:truck=b-1c-8i6v2
0:trust=b3e-3h2v-2 0:try=b9c-2g6k-2m-6q-4v-5 0:trying=c4d-1 0:tub=g4v-3 0:tuesday=k2v6
0:turn=g-2l5u-1v-2 0:turned=c1 0:turno=c-3g2k1 0:tv=n1 0:twice=c4v-3 0:two=b-2i3 0:tylenol=b1c-1v1
0:type=m1 0:uber=a-1b-1c-1i9v-2 0:uh=a-1b-3c1g4j1m4u3 0:ultima=b2g-1v-1 0:ultimo=a6b-2 0:um=c-1g3v9
0:un=a-2b1c5e3f-3h1i1m-3n-5t-5u2 0:una=a-8b3c4d3e-1f-4g-6i-3j-1n3v-2 0:unalive=b2 0:unbearable=b3v-3
0:uncle=c-1i1 0:under=c3 0:understand=f2m-1n1 0:unenroll=a4l-2v-2 0:uno=a-2i6 0:unsub=a5
0:unsubscribe=a2l-6 0:unsubscribed=m-1 0:unwanted=a4v-1 0:up=a1b-2c2d-1e-4f-5h-6i-2j3l2n5q-1u2v-6
0:urine=c3v-2 0:us=c-1e4v-1 0:usa=c-1m6n-5 0:use=a-3c-3e-4i1j4 0:used=a-3b-2e3v7 0:usen=e-2)";

}  // namespace rb::grammar
